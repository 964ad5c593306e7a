import type { Eligibility, JobLevel, PromotionResult, StepJudgement } from "../../core/index.ts";

/** The people at one step of the ladder who were judged alike. */
export interface StepGroup {
  readonly stepId: string;
  /** Names of the levels. */
  readonly from: string;
  readonly to: string;
  readonly judgements: readonly StepJudgement[];
}

/**
 * Judgements by verdict, then by step in the ladder's order; the eligible stand in the order of candidates. Demotions
 * are nobody's promotion and stay out.
 */
export function groupJudgements(
  { judgements, candidates }: PromotionResult,
  levels: readonly JobLevel[],
  state: Eligibility,
): readonly StepGroup[] {
  const nameOf = (levelId: string): string => levels.find(({ id }) => id === levelId)?.name ?? levelId;
  const rankOf = new Map(candidates.map(({ row, stepId, rank }) => [`${String(row)} ${stepId}`, rank]));
  const rank = ({ row, step }: StepJudgement): number => rankOf.get(`${String(row)} ${step.id}`) ?? Infinity;
  const groups = new Map<string, StepJudgement[]>();
  for (const judgement of judgements) {
    if (judgement.eligibility !== state || judgement.step.kind === "demotion") continue;
    const group = groups.get(judgement.step.id);
    if (group === undefined) groups.set(judgement.step.id, [judgement]);
    else group.push(judgement);
  }
  const heightOf = (judgement: StepJudgement | undefined): number =>
    levels.findIndex(({ id }) => id === judgement?.step.to);
  return [...groups]
    .map(([stepId, members]) => ({
      stepId,
      from: nameOf(members[0]?.step.from ?? ""),
      to: nameOf(members[0]?.step.to ?? ""),
      judgements: members.sort((left, right) => rank(left) - rank(right) || left.row - right.row),
    }))
    .sort((left, right) => heightOf(left.judgements[0]) - heightOf(right.judgements[0]));
}
