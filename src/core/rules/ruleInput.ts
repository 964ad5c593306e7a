import type { RuleInput } from "../policy/scoringRule.ts";
import { attainment } from "./attainment.ts";

/**
 * What does a rule read: the actual itself, or actual ÷ target? NaN where it needs a target and has none.
 *
 * @example
 * ruleInput("attainment", 80, 100)
 * //=> 0.8
 */
export function ruleInput(reads: RuleInput, actual: number, target: number): number {
  if (reads === "actual") return actual;
  return Number.isNaN(target) ? Number.NaN : attainment(actual, target, "direct");
}
