import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SealEdit } from "../../workflow/index.ts";
import { CellLink } from "../check/CellLink.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

/** So many are shown at once; thousands follow when a whole column was edited. */
const step = 100;

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  title: { marginBlock: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  item: { paddingBlock: "2px", overflowWrap: "anywhere" },
});

/** Everything that is not as it was closed, cell by cell; a click goes to the cell. */
export function EditList({ edits }: { readonly edits: readonly SealEdit[] }) {
  const styles = useStyles();
  const { closing: texts } = useCycleTexts();
  const [shown, setShown] = useState(step);
  if (edits.length === 0) return null;
  const said = (value: SealEdit["sealed"]): string => (value === null ? texts.empty : String(value));
  return (
    <section className={styles.box} aria-labelledby="seal-edits">
      <h3 id="seal-edits" className={styles.title}>
        {texts.edits(edits.length)}
      </h3>
      <ol className={styles.list}>
        {edits.slice(0, shown).map(({ kind, at, sealed, now }) => (
          <li key={`${kind} ${at}`} className={styles.item}>
            {at.includes("!") ? <CellLink at={at} /> : at} {texts.editKinds[kind]}:{" "}
            {texts.change(said(sealed), said(now))}
          </li>
        ))}
      </ol>
      {edits.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + step)}>
          {texts.more(Math.min(step, edits.length - shown))}
        </Button>
      )}
    </section>
  );
}
