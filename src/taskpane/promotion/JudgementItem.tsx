import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { StepJudgement } from "../../core/index.ts";
import { placementWord } from "../../messages/index.ts";
import { useMessages, usePane, usePaneActions, useLanguage } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { GateList } from "./GateList.tsx";
import { ReviewBox } from "./ReviewBox.tsx";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One person at one step of the ladder: seat, every condition, and for the eligible the review. */
export function JudgementItem({
  judgement,
  finding,
}: {
  readonly judgement: StepJudgement;
  readonly finding: Extract<Finding, { kind: "appraisal" }>;
}) {
  const styles = useStyles();
  const { promotion } = useMessages();
  const { work } = usePane();
  const actions = usePaneActions();
  const language = useLanguage();
  const { people, appraisal } = finding;
  const { row, step, gates, priority, eligibility } = judgement;
  const levels = appraisal.policy.promotion?.levels ?? [];
  const nameOf = (levelId: string): string => levels.find(({ id }) => id === levelId)?.name ?? levelId;
  const { id: employeeId = "", name = "" } = people[row] ?? {};
  const flow = useMemo(
    () => (eligibility === "eligible" ? (work?.flow(appraisal, employeeId, step.id) ?? null) : null),
    [work, appraisal, employeeId, step.id, eligibility],
  );
  const placement = useMemo(
    () => appraisal.promotion?.candidates.find((one) => one.row === row && one.stepId === step.id)?.placement,
    [appraisal, row, step.id],
  );
  return (
    <li className={styles.item}>
      <Link as="button" inline className={styles.name} onClick={() => actions.openPerson(row)}>
        {name}
      </Link>{" "}
      {placement !== undefined && <span className={styles.quiet}>{placementWord(placement, language)}</span>}
      {flow !== null && (
        <ReviewBox
          flow={flow}
          employeeId={employeeId}
          stepId={step.id}
          subject={`${name}, ${promotion.step(nameOf(step.from), nameOf(step.to))}`}
        />
      )}
      <GateList gates={gates} levels={levels} label={promotion.conditions} />
      {priority.length > 0 && (
        <>
          <p className={styles.quiet}>{promotion.precedence}</p>
          <GateList gates={priority} levels={levels} label={promotion.precedence} />
        </>
      )}
    </li>
  );
}
