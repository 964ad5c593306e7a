import type { PlannedCell } from "../../sheet/index.ts";

/**
 * A score as a written value: no score is an empty cell, never zero; ten digits after the point are meant, the rest
 * is noise of binary fractions.
 *
 * @example
 * [figure(NaN), figure(88.30000000000001)]
 * //=> [null, 88.3]
 */
export function figure(score: number | null | undefined): PlannedCell & (number | null) {
  if (score === null || score === undefined || Number.isNaN(score)) return null;
  return Math.round(score * 1e10) / 1e10;
}
