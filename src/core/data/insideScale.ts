import type { AbsencePolicy } from "../policy/missingPolicy.ts";

/**
 * An entry as it counts when its scale is [min, max]: itself inside; outside it NaN, the nearest end, or itself, as
 * the policy says. NaN stays NaN.
 *
 * @example
 * insideScale(880, 0, 100, "clamp")
 * //=> 100
 */
export function insideScale(
  entry: number,
  min: number,
  max: number,
  outOfScale: NonNullable<AbsencePolicy["outOfScale"]>,
): number {
  if ((entry >= min && entry <= max) || outOfScale === "keep") return entry;
  if (outOfScale === "missing") return Number.NaN;
  return entry < min ? min : entry > max ? max : entry;
}
