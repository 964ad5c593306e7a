import { ruleInput } from "./ruleInput.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 3: a straight line through two points. Outside them it goes on, or stays level where `extrapolate` is
 * false. The points may stand in either order of input.
 *
 * @example
 * // 200 000 earns 80 and 100 000 earns 60: what does 150 000 earn?
 * const line = { kind: "twoPoint", reads: "actual", extrapolate: false, cap: null, floor: null, quote: null }
 * twoPointPoints({ ...line, from: { input: 100000, points: 60 }, to: { input: 200000, points: 80 } }, 150000, NaN)
 * //=> 70
 */
export function twoPointPoints(rule: RuleOf<"twoPoint">, actual: number, target: number): number {
  const input = ruleInput(rule.reads, actual, target);
  const { from, to } = rule;
  const share = (input - from.input) / (to.input - from.input);
  if (!rule.extrapolate && share <= 0) return from.points;
  if (!rule.extrapolate && share >= 1) return to.points;
  return from.points + share * (to.points - from.points);
}
