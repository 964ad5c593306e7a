import type { PromotionResult, StepJudgement } from "../../core/index.ts";

/** Somebody who would become eligible for a step, or would no longer be. */
export interface StepChange {
  readonly row: number;
  readonly stepId: string;
  /** Names of the level's ids stand in the policy. */
  readonly toLevel: string;
}

export interface PromotionChanges {
  readonly gained: readonly StepChange[];
  readonly lost: readonly StepChange[];
}

/** Which steps of the career ladder are won and lost between two results? Demotions are no promotions and do not count. */
export function promotionChanges(
  before: PromotionResult | null,
  after: PromotionResult | null,
): PromotionChanges {
  const [old, now] = [eligible(before), eligible(after)];
  return { gained: without(now, old), lost: without(old, now) };
}

function eligible(result: PromotionResult | null): ReadonlyMap<string, StepChange> {
  const judgements = (result?.judgements ?? []).filter(
    ({ eligibility, isExcluded, step }: StepJudgement) =>
      eligibility === "eligible" && !isExcluded && step.kind !== "demotion",
  );
  return new Map(
    judgements.map(({ row, step }) => [
      `${String(row)} ${step.id}`,
      { row, stepId: step.id, toLevel: step.to },
    ]),
  );
}

function without(
  all: ReadonlyMap<string, StepChange>,
  others: ReadonlyMap<string, StepChange>,
): readonly StepChange[] {
  return [...all].flatMap(([key, change]) => (others.has(key) ? [] : [change]));
}
