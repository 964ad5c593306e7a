import { isAtLeast } from "../../numbers/isAtLeast.ts";
import type { ImprovementEffect } from "./improvementPolicy.ts";
import type { ImprovementPlan } from "./improvementPlan.ts";

/** What a plan promised: enough to tell later whether it was kept. */
export type PromisedPlan = Pick<ImprovementPlan, "goal" | "whenMet" | "whenMissed">;

/** How a plan ended at its check, and what that suggests for the next cycle. */
export interface ImprovementCheck {
  readonly outcome: "met" | "missed" | "unknown";
  /** Null while nobody knows the outcome. */
  readonly effect: ImprovementEffect | null;
  /** Points of progress since the plan began; null without a score. */
  readonly progress: number | null;
}

/**
 * Was the goal of a plan reached by the score of the next cycle? Without a score nothing is known, and nothing follows.
 *
 * @example
 * const goal = { grade: "C", score: 60, gap: 8 }
 * const plan = { trigger: "grade", goal, focus: [], actions: [], from: null, nextCheck: null, whenMet: "close", whenMissed: "extend" }
 * [checkImprovement(plan, 61), checkImprovement(plan, 55)].map(({ outcome, effect, progress }) => [outcome, effect, progress])
 * //=> [["met", "close", 9], ["missed", "extend", 3]]
 */
export function checkImprovement(plan: PromisedPlan, nextScore: number | null): ImprovementCheck {
  const { goal } = plan;
  if (goal === null || nextScore === null) return { outcome: "unknown", effect: null, progress: null };
  const progress = nextScore - (goal.score - goal.gap);
  return isAtLeast(nextScore, goal.score)
    ? { outcome: "met", effect: plan.whenMet, progress }
    : { outcome: "missed", effect: plan.whenMissed, progress };
}
