import { attainment } from "./attainment.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kinds 1 and 2: attainment × full points, by the form the policy names. Beaten without limit (a defect
 * count of 0 against a target of 50) earns the cap, or full points where there is none; missed without limit
 * earns the floor, or nothing.
 *
 * @example
 * // Lower is better, target 50, actual 0.
 * ratioPoints({ kind: "ratio", form: "inverse", full: 100, cap: 120, floor: 0, quote: null }, 0, 50)
 * //=> 120
 */
export function ratioPoints(rule: RuleOf<"ratio">, actual: number, target: number): number {
  if (Number.isNaN(target)) return Number.NaN;
  const points = attainment(actual, target, rule.form) * rule.full;
  if (points === Infinity) return rule.cap ?? rule.full;
  if (points === -Infinity) return rule.floor ?? 0;
  return points;
}
