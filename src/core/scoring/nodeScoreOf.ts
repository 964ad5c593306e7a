import type { RowReading } from "./rowEvaluator.ts";

/**
 * A node's score over the cycle: what it brought to the periods ÷ the share it had in them, periods weighed as in
 * the overall score. NaN where it had none.
 */
export function nodeScoreOf({ periods, cycle }: RowReading, node: number): number {
  let points = 0;
  let share = 0;
  periods.forEach((period, index) => {
    const weight = cycle.weights[index] ?? 0;
    points += weight * (period.contributions[node] ?? 0);
    share += weight * (period.used[node] ?? 0);
  });
  return share === 0 ? Number.NaN : points / share;
}
