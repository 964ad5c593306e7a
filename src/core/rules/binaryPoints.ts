import { comparisonNoise, isAtLeast } from "../numbers/isAtLeast.ts";
import { ruleInput } from "./ruleInput.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 7: done or not.
 *
 * @example
 * // On target or above earns everything, below nothing.
 * const rule = { kind: "binary", reads: "attainment", met: "atLeast", bound: 1, pointsMet: 100, pointsNotMet: 0 }
 * binaryPoints({ ...rule, cap: null, floor: null, quote: null }, 99, 100)
 * //=> 0
 */
export function binaryPoints(rule: RuleOf<"binary">, actual: number, target: number): number {
  const input = ruleInput(rule.reads, actual, target);
  if (Number.isNaN(input)) return Number.NaN;
  return isMet(rule, input) ? rule.pointsMet : rule.pointsNotMet;
}

function isMet(rule: RuleOf<"binary">, input: number): boolean {
  switch (rule.met) {
    case "atLeast":
      return isAtLeast(input, rule.bound);
    case "atMost":
      return isAtLeast(rule.bound, input);
    case "equals":
      return Math.abs(input - rule.bound) <= comparisonNoise;
  }
}
