import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 11: points added and taken away. The input is the net count of events; cap and floor bound the result.
 *
 * @example
 * plusMinusPoints({ kind: "plusMinus", base: 100, perEvent: -5, cap: null, floor: 0, quote: null }, 3)
 * //=> 85
 */
export function plusMinusPoints(rule: RuleOf<"plusMinus">, events: number): number {
  return rule.base + rule.perEvent * events;
}
