import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 9: several conditions, a loss for each that is not met. The input is the number of conditions not met,
 * 0 up to the number of conditions; anything else is undefined (NaN).
 *
 * @example
 * // Two retention goals, 20 points off for each one missed.
 * const rule = { kind: "allOf", conditions: ["day 7", "day 30"], full: 100, lossPerFailed: 20 }
 * allOfPoints({ ...rule, cap: null, floor: 0, quote: null }, 1)
 * //=> 80
 */
export function allOfPoints(rule: RuleOf<"allOf">, failed: number): number {
  if (!Number.isInteger(failed) || failed < 0 || failed > rule.conditions.length) return Number.NaN;
  return rule.full - rule.lossPerFailed * failed;
}
