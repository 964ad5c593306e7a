import { makeStyles, tokens } from "@fluentui/react-components";
import type { PromotionChanges, StepChange } from "../../workflow/index.ts";
import { useRules } from "../model/RulesContext.tsx";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

/** So many names are shown; the count says the rest. */
const most = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

/** Steps of the career ladder that are won and lost. */
export function PromotionChangesView({ gained, lost }: PromotionChanges) {
  const texts = useWhatIfTexts();
  return (
    <>
      <Changes text={texts.gained(gained.length)} changes={gained} />
      <Changes text={texts.lost(lost.length)} changes={lost} />
    </>
  );
}

function Changes({ text, changes }: { readonly text: string; readonly changes: readonly StepChange[] }) {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const { appraisal, policy } = useRules();
  const levelName = (levelId: string): string =>
    policy.promotion?.levels.find(({ id }) => id === levelId)?.name ?? levelId;
  return (
    <>
      <p className={styles.text}>{text}</p>
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.slice(0, most).map(({ row, stepId, toLevel }) => (
            <li key={`${String(row)} ${stepId}`}>
              {texts.step(appraisal.dataset.employees.names[row] ?? "", levelName(toLevel))}
            </li>
          ))}
          {changes.length > most && <li>{texts.more(changes.length - most)}</li>}
        </ul>
      )}
    </>
  );
}
