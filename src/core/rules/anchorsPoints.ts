import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 10: worded levels with points. The input is the position of the level, 1 for the first; a position
 * that the list does not have is undefined (NaN).
 *
 * @example
 * const anchors = [{ label: "weak", description: null, points: 40 }, { label: "strong", description: null, points: 95 }]
 * anchorsPoints({ kind: "anchors", anchors, cap: null, floor: null, quote: null }, 2)
 * //=> 95
 */
export function anchorsPoints(rule: RuleOf<"anchors">, position: number): number {
  return rule.anchors[position - 1]?.points ?? Number.NaN;
}
