import { makeStyles, tokens } from "@fluentui/react-components";
import type { Eligibility, PromotionResult } from "../../core/index.ts";
import { eligibilityWord } from "../../messages/index.ts";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { useMessages, useLanguage, usePanePart } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { groupJudgements } from "./groupJudgements.ts";
import { ReservePool } from "./ReservePool.tsx";
import { StepGroupView } from "./StepGroupView.tsx";

type Found = Extract<Finding, { kind: "appraisal" }>;

/** Those who meet two conditions less are in the tab that publishing writes; here they would only be noise. */
const shownStates: readonly Eligibility[] = ["eligible", "nearMiss", "unverified"];

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase300,
    marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXXS}`,
    "::first-letter": { textTransform: "uppercase" },
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  empty: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Who may rise, who almost may, and why; what was decided about them, and who waits. */
export function PromotionPanel() {
  const styles = useStyles();
  const { promotion, header } = useMessages();
  const finding = usePanePart((state) => state.finding);
  if (finding === null) return <PanelSkeleton />;
  if (finding.kind === "nothing") return <p>{header.nothingFoundHelp}</p>;
  const { promotion: result } = finding.appraisal;
  return result === null || result.judgements.length === 0 ? (
    <>
      <p className={styles.empty}>{promotion.empty}</p>
      <p className={styles.help}>{promotion.emptyHelp}</p>
    </>
  ) : (
    <>
      {shownStates.map((state) => (
        <Verdict key={state} state={state} finding={finding} result={result} />
      ))}
      <ReservePool finding={finding} />
    </>
  );
}

interface VerdictProps {
  readonly state: Eligibility;
  readonly finding: Found;
  readonly result: PromotionResult;
}

/** Everybody with one verdict, step by step. */
function Verdict({ state, finding, result }: VerdictProps) {
  const styles = useStyles();
  const { promotion } = useMessages();
  const language = useLanguage();
  const groups = groupJudgements(result, finding.appraisal.policy.promotion?.levels ?? [], state);
  const count = groups.reduce((sum, { judgements }) => sum + judgements.length, 0);
  if (count === 0) return state === "eligible" ? <p role="status">{promotion.candidates(0)}</p> : null;
  return (
    <section aria-labelledby={`promotion-${state}`}>
      <h2 id={`promotion-${state}`} className={styles.title}>
        {promotion.sameStep(eligibilityWord(state, language), count)}
      </h2>
      <p className={styles.help}>{promotion.stateHelp[state]}</p>
      {groups.map((group) => (
        <StepGroupView key={group.stepId} group={group} finding={finding} isOpen={groups.length === 1} />
      ))}
    </section>
  );
}
