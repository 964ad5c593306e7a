import { comparisonNoise } from "../numbers/isAtLeast.ts";

/**
 * Calls back once per run of equal scores in an order of rows, best first. Scores within arithmetic noise of the
 * run's first score are equal.
 *
 * @param order - Rows by falling score.
 * @param each - Gets the run as positions [start, end) in `order`.
 */
export function tieRuns(
  order: Int32Array,
  scores: Float64Array,
  each: (start: number, end: number) => void,
): void {
  let start = 0;
  while (start < order.length) {
    const first = scores[order[start] ?? 0] ?? 0;
    let end = start + 1;
    while (end < order.length && first - (scores[order[end] ?? 0] ?? 0) <= comparisonNoise) end += 1;
    each(start, end);
    start = end;
  }
}
