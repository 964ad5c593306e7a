import { countUnits } from "../numbers/countUnits.ts";
import { ruleInput } from "./ruleInput.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 8: base points, less a loss for each unit short of the reference, or more by a gain for each unit
 * beyond it. "Short" follows the rule's direction. A reference of `target` is 1 where the rule reads attainment.
 * "Until nothing is left" is the rule's floor.
 *
 * @example
 * // Target 10 000, 10 points off for each 1 000 short: 7 600 is 2 full units short.
 * const rule = { kind: "perUnit", reads: "actual", base: 100, reference: "target", unit: 1000, lossPerUnit: 10, gainPerUnit: 0 }
 * perUnitPoints({ ...rule, direction: "higherIsBetter", rounding: "full", cap: null, floor: 0, quote: null }, 7600, 10000)
 * //=> 80
 */
export function perUnitPoints(rule: RuleOf<"perUnit">, actual: number, target: number): number {
  const input = ruleInput(rule.reads, actual, target);
  const reference = rule.reference === "target" ? (rule.reads === "actual" ? target : 1) : rule.reference;
  const shortfall = rule.direction === "higherIsBetter" ? reference - input : input - reference;
  if (Number.isNaN(shortfall)) return Number.NaN;
  if (!Number.isFinite(shortfall)) return shortfall > 0 ? -Infinity : Infinity;
  return shortfall > 0
    ? rule.base - rule.lossPerUnit * countUnits(shortfall, rule.unit, rule.rounding)
    : rule.base + rule.gainPerUnit * countUnits(-shortfall, rule.unit, rule.rounding);
}
