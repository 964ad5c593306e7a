import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { returnsTexts } from "../../messages/index.ts";
import type { MergeResult } from "../../workflow/index.ts";
import { CellLink } from "../check/CellLink.tsx";
import { useLanguage, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

/** So many lines of each kind are shown; the tab that merging adds has all of them. */
const most = 100;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
  title: { marginBlock: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300 },
  help: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What merging the chosen files would take, what it leaves, and whom it misses. */
export function MergeBox() {
  const styles = useStyles();
  const { collect: texts } = useCycleTexts();
  const actions = usePaneActions();
  const merge = usePanePart((state) => state.merge);
  const task = usePanePart((state) => state.task);
  if (merge?.kind !== "read") return null;
  const { result, choices } = merge;
  const { shares, conflicts, changes, missing } = result;
  return (
    <div>
      <div role="status">
        <ul className={styles.list}>
          {shares.map(({ file, part, rows, entries }) => (
            <li key={file}>{texts.share(file, part?.department ?? null, rows, entries)}</li>
          ))}
        </ul>
      </div>
      {conflicts.length > 0 && <h4 className={styles.title}>{texts.conflicts(conflicts.length)}</h4>}
      {conflicts.slice(0, most).map((conflict) => (
        <ConflictChoice key={conflict.at} conflict={conflict} chosen={choices[conflict.at] ?? 0} />
      ))}
      <TamperingList result={result} />
      {missing.length > 0 && (
        <>
          <h4 className={styles.title}>{texts.missing(missing.length)}</h4>
          <ul className={styles.list}>
            {missing.slice(0, most).map(({ person, at }) => (
              <li key={at}>
                {person} <CellLink at={at} />
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length === 0 && <p>{texts.nothing}</p>}
      <p className={styles.help}>{texts.mergeHelp}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={task !== null} onClick={() => void actions.merge()}>
          {texts.merge(changes.length)}
        </Button>
        <Button onClick={() => actions.dropMerge()}>{texts.drop}</Button>
      </div>
    </div>
  );
}

function TamperingList({ result: { tampering } }: { readonly result: MergeResult }) {
  const styles = useStyles();
  const { collect: texts } = useCycleTexts();
  const { kinds } = returnsTexts(useLanguage());
  if (tampering.length === 0) return null;
  const said = (value: string | number | boolean | null): string =>
    value === null ? texts.empty : String(value);
  return (
    <>
      <h4 className={styles.title}>{texts.tampering(tampering.length)}</h4>
      <ul className={styles.list}>
        {tampering.slice(0, most).map(({ kind, file, at, sent, returned }) => (
          <li key={`${file} ${kind} ${at}`} className={styles.item}>
            {texts.changed(kinds[kind], file, at, said(sent), said(returned))}
          </li>
        ))}
      </ul>
    </>
  );
}
