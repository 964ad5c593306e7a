import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { StepJudgement } from "../../core/index.ts";
import { useMessages, usePaneActions } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { GateList } from "./GateList.tsx";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  step: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One person at one step of the ladder, with every condition. */
export function JudgementItem({
  judgement,
  finding,
}: {
  readonly judgement: StepJudgement;
  readonly finding: Extract<Finding, { kind: "appraisal" }>;
}) {
  const styles = useStyles();
  const { promotion } = useMessages();
  const actions = usePaneActions();
  const { people, appraisal } = finding;
  const levels = appraisal.policy.promotion?.levels ?? [];
  const nameOf = (levelId: string): string => levels.find(({ id }) => id === levelId)?.name ?? levelId;
  const { row, step, gates, priority } = judgement;
  return (
    <li className={styles.item}>
      <Link as="button" inline className={styles.name} onClick={() => actions.openPerson(row)}>
        {people[row]?.name ?? ""}
      </Link>{" "}
      <span className={styles.step}>{promotion.step(nameOf(step.from), nameOf(step.to))}</span>
      <GateList gates={[...gates, ...priority]} levels={levels} />
    </li>
  );
}
