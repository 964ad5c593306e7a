import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 12: the event alone decides. The input is the number of events; below zero is undefined (NaN).
 *
 * @example
 * vetoPoints({ kind: "veto", pointsWithout: 100, pointsWith: 0, cap: null, floor: null, quote: null }, 1)
 * //=> 0
 */
export function vetoPoints(rule: RuleOf<"veto">, events: number): number {
  if (!(events >= 0)) return Number.NaN;
  return events > 0 ? rule.pointsWith : rule.pointsWithout;
}
