import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Eligibility, PromotionResult, StepJudgement } from "../../core/index.ts";
import { eligibilityWord } from "../../messages/index.ts";
import { useMessages, usePaneState } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { JudgementItem } from "./JudgementItem.tsx";

type Found = Extract<Finding, { kind: "appraisal" }>;

/** Those who are not eligible are shown with the person, not here. */
const shownStates: readonly Eligibility[] = ["eligible", "nearMiss", "unverified"];
const page = 50;

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase300,
    marginBlock: tokens.spacingVerticalS,
    "::first-letter": { textTransform: "uppercase" },
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  empty: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Who may rise, who almost may, and why. */
export function PromotionPanel() {
  const styles = useStyles();
  const { promotion, header } = useMessages();
  const { finding } = usePaneState();
  if (finding === null) return null;
  if (finding.kind === "nothing") return <p>{header.nothingFoundHelp}</p>;
  const { promotion: result } = finding.appraisal;
  return result === null || result.judgements.length === 0 ? (
    <>
      <p className={styles.empty}>{promotion.empty}</p>
      <p className={styles.help}>{promotion.emptyHelp}</p>
    </>
  ) : (
    <Judgements finding={finding} result={result} />
  );
}

function Judgements({ finding, result }: { readonly finding: Found; readonly result: PromotionResult }) {
  const { promotion } = useMessages();
  const groups = useMemo(() => groupJudgements(result), [result]);
  return (
    <>
      <p role="status">{promotion.candidates(groups.get("eligible")?.length ?? 0)}</p>
      {shownStates.map((state) => (
        <Group key={state} state={state} judgements={groups.get(state) ?? []} finding={finding} />
      ))}
    </>
  );
}

function Group({
  state,
  judgements,
  finding,
}: {
  readonly state: Eligibility;
  readonly judgements: readonly StepJudgement[];
  readonly finding: Found;
}) {
  const styles = useStyles();
  const { promotion } = useMessages();
  const { language } = usePaneState();
  const [count, setCount] = useState(page);
  if (judgements.length === 0) return null;
  const left = judgements.length - count;
  return (
    <section aria-labelledby={`promotion-${state}`}>
      <h2 id={`promotion-${state}`} className={styles.title}>
        {eligibilityWord(state, language)} ({judgements.length})
      </h2>
      <p className={styles.help}>{promotion.stateHelp[state]}</p>
      <ul className={styles.list}>
        {judgements.slice(0, count).map((judgement) => (
          <JudgementItem
            key={`${String(judgement.row)}-${judgement.step.id}`}
            judgement={judgement}
            finding={finding}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setCount(count + page)}>
          {promotion.more(Math.min(page, left))}
        </Button>
      )}
    </section>
  );
}

/** Judgements by verdict; the eligible in the order of candidates. */
function groupJudgements({
  judgements,
  candidates,
}: PromotionResult): ReadonlyMap<Eligibility, readonly StepJudgement[]> {
  const rankOf = new Map(candidates.map(({ row, stepId, rank }) => [`${String(row)} ${stepId}`, rank]));
  const groups = new Map<Eligibility, StepJudgement[]>();
  for (const judgement of judgements.filter(({ step }) => step.kind !== "demotion")) {
    const group = groups.get(judgement.eligibility);
    if (group === undefined) groups.set(judgement.eligibility, [judgement]);
    else group.push(judgement);
  }
  const rank = ({ row, step }: StepJudgement): number => rankOf.get(`${String(row)} ${step.id}`) ?? Infinity;
  groups.get("eligible")?.sort((left, right) => rank(left) - rank(right) || left.row - right.row);
  return groups;
}
