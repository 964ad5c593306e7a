import type { UnitRounding } from "../policy/scoringRule.ts";
import { comparisonNoise } from "./isAtLeast.ts";

/**
 * How many units is a distance? 2.4 units are 2 `full` ones, 3 `started` ones or 2.4 `fractional` ones. A quotient
 * within noise of a whole number is that number: 0.3 ÷ 0.1 is 3 full units.
 *
 * @param distance - Not negative.
 * @param unit - Positive, in the unit of the distance.
 *
 * @example
 * countUnits(2400, 1000, "started")
 * //=> 3
 * countUnits(0.3, 0.1, "full")
 * //=> 3
 */
export function countUnits(distance: number, unit: number, rounding: UnitRounding): number {
  const units = distance / unit;
  if (rounding === "fractional") return units;
  const nearest = Math.round(units);
  if (Math.abs(units - nearest) <= comparisonNoise * Math.max(1, nearest)) return nearest;
  return rounding === "full" ? Math.floor(units) : Math.ceil(units);
}
