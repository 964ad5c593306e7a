import { isAtLeast } from "../numbers/isAtLeast.ts";
import { ruleInput } from "./ruleInput.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 4: straight lines between knots in rising order of input, level outside. Two knots with one input make
 * a jump; at the input itself the later of them counts.
 *
 * @example
 * // Nothing below 60 %, 6 points at 60 %, 15 points from 100 % on.
 * const knots = [{ input: 0.6, points: 0 }, { input: 0.6, points: 6 }, { input: 1, points: 15 }]
 * segmentsPoints({ kind: "segments", reads: "actual", knots, cap: null, floor: null, quote: null }, 0.8, NaN)
 * //=> 10.5
 */
export function segmentsPoints(rule: RuleOf<"segments">, actual: number, target: number): number {
  const input = ruleInput(rule.reads, actual, target);
  if (Number.isNaN(input)) return Number.NaN;
  const { knots } = rule;
  const upper = knots.findIndex((knot) => !isAtLeast(input, knot.input));
  const right = knots[upper];
  if (right === undefined) return knots.at(-1)?.points ?? Number.NaN;
  const left = knots[upper - 1];
  if (left === undefined) return right.points;
  const share = Math.max(0, (input - left.input) / (right.input - left.input));
  return left.points + share * (right.points - left.points);
}
