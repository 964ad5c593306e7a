import { isAtLeast } from "../numbers/isAtLeast.ts";
import { ruleInput } from "./ruleInput.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 5: a table of bounds. `atLeast`: the greatest bound not above the input wins; `atMost`: the least bound
 * not below it. The bounds are inclusive and may stand in any order; `otherwise` where no bound fits.
 *
 * @example
 * // Up to 20 complaints 100 points, up to 50 80 points, more none.
 * const steps = [{ input: 20, points: 100 }, { input: 50, points: 80 }]
 * stepsPoints({ kind: "steps", reads: "actual", side: "atMost", steps, otherwise: 0, cap: null, floor: null, quote: null }, 30, NaN)
 * //=> 80
 */
export function stepsPoints(rule: RuleOf<"steps">, actual: number, target: number): number {
  const input = ruleInput(rule.reads, actual, target);
  if (Number.isNaN(input)) return Number.NaN;
  const isLower = rule.side === "atLeast";
  let best: number | null = null;
  let points = rule.otherwise;
  for (const step of rule.steps) {
    const fits = isLower ? isAtLeast(input, step.input) : isAtLeast(step.input, input);
    if (fits && (best === null || (isLower ? step.input > best : step.input < best))) {
      best = step.input;
      points = step.points;
    }
  }
  return points;
}
