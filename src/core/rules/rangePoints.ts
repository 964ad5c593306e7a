import { countUnits } from "../numbers/countUnits.ts";
import { ruleInput } from "./ruleInput.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 6: full points inside [low, high], both ends included, and a loss for each unit outside.
 *
 * @example
 * // Stock cover between 20 and 30 days; 5 points off for each full day outside.
 * const rule = { kind: "range", reads: "actual", low: 20, high: 30, full: 100, unit: 1, lossPerUnit: 5, rounding: "full" }
 * rangePoints({ ...rule, cap: null, floor: 0, quote: null }, 32.5, NaN)
 * //=> 90
 */
export function rangePoints(rule: RuleOf<"range">, actual: number, target: number): number {
  const input = ruleInput(rule.reads, actual, target);
  if (Number.isNaN(input)) return Number.NaN;
  const distance = Math.max(rule.low - input, input - rule.high, 0);
  return rule.full - rule.lossPerUnit * countUnits(distance, rule.unit, rule.rounding);
}
