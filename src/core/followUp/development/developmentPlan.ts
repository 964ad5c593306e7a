import { addMonths } from "../../civilDate/addMonths.ts";
import type { PromotionPolicy } from "../../promotion/promotionPolicy.ts";
import type { GateResult, StepJudgement } from "../../promotion/promotionResult.ts";
import type { EpochDay } from "../../units.ts";
import type { TrainingNeed } from "../training/trainingNeeds.ts";
import type { DevelopmentPolicy } from "./developmentPolicy.ts";

/** Something to reach. */
export type DevelopmentGoal =
  /** An indicator up to the policy's bound. */
  | { readonly kind: "skill"; readonly need: TrainingNeed }
  /** A condition of the next step that is not met or not known yet. */
  | { readonly kind: "gate"; readonly stepId: string; readonly gate: GateResult }
  | { readonly kind: "level"; readonly levelId: string; readonly stepId: string };

/** A horizon and what belongs to it; `until` is null where no length or first day is known. */
export interface DevelopmentHorizon {
  readonly until: EpochDay | null;
  readonly goals: readonly DevelopmentGoal[];
}

/** A person's way in three horizons: what is missing now, the next level, the levels beyond. */
export interface DevelopmentPlan {
  readonly short: DevelopmentHorizon;
  readonly middle: DevelopmentHorizon;
  readonly long: DevelopmentHorizon;
}

/**
 * Draws a long-term plan from weak indicators and the ladder. The way beyond the next level goes along promotions of
 * its track, the first step of each level.
 *
 * @param step - The step of the ladder that is nearest; null at the top and without a ladder.
 */
export function developmentPlan(
  policy: DevelopmentPolicy,
  promotion: PromotionPolicy | null,
  training: readonly TrainingNeed[],
  step: StepJudgement | null,
  from: EpochDay | null,
): DevelopmentPlan {
  const until = (months: number | null): EpochDay | null =>
    from === null || months === null ? null : addMonths(from, months);
  const open = step?.gates.filter(({ state }) => state === "failed" || state === "unknown") ?? [];
  const stepId = step?.step.id ?? "";
  return {
    short: {
      until: until(policy.shortMonths),
      goals: [
        ...training.map((need) => ({ kind: "skill", need }) as const),
        ...open.map((gate) => ({ kind: "gate", stepId, gate }) as const),
      ],
    },
    middle: {
      until: until(policy.middleMonths),
      goals: step === null ? [] : [{ kind: "level", levelId: step.step.to, stepId }],
    },
    long: {
      until: until(policy.longMonths),
      goals: promotion === null || step === null ? [] : levelsBeyond(promotion, step.step.to),
    },
  };
}

function levelsBeyond({ levels, steps }: PromotionPolicy, levelId: string): readonly DevelopmentGoal[] {
  const trackOf = (id: string): string | undefined => levels.find((level) => level.id === id)?.track;
  const goals: DevelopmentGoal[] = [];
  const seen = new Set([levelId]);
  for (let at = levelId; ;) {
    const up = steps.filter(({ from, kind }) => from === at && kind === "promotion");
    const next = up.find(({ to }) => trackOf(to) === trackOf(at)) ?? up[0];
    if (next === undefined || seen.has(next.to)) return goals;
    goals.push({ kind: "level", levelId: next.to, stepId: next.id });
    seen.add(next.to);
    at = next.to;
  }
}
