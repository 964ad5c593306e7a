import type { Eligibility, PromotionResult, StepJudgement } from "../promotion/promotionResult.ts";

const order: Readonly<Record<Eligibility, number>> = {
  eligible: 0,
  nearMiss: 1,
  unverified: 2,
  ineligible: 3,
};

/** Prepares finding the promotion or lateral move that is nearest for a row; of equals the policy's first. */
export function nearestSteps(promotion: PromotionResult | null): (row: number) => StepJudgement | null {
  const nearest = new Map<number, StepJudgement>();
  for (const judgement of promotion?.judgements ?? []) {
    if (judgement.step.kind === "demotion") continue;
    const before = nearest.get(judgement.row);
    if (before === undefined || order[judgement.eligibility] < order[before.eligibility])
      nearest.set(judgement.row, judgement);
  }
  return (row) => nearest.get(row) ?? null;
}
