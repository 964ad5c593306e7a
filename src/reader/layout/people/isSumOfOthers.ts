import { readValue } from "../../value/readValue.ts";
import { valueAt, type SheetView } from "../../view/sheetView.ts";

const sampleRows = 12;
const tolerance = 0.011;

/**
 * Do the numbers of this column add up what stands left of it, in every row of a sample? Then it is a total, whatever
 * its heading says ("QA Total", "实绩"). The summands are two or more columns that end right before it; the weighted sum
 * or the mean of all of them is a total as well.
 *
 * @param inputs - Columns of scores left of it, in their order.
 * @param shares - Their weights, 0..1; null where not all of them have one.
 * @param takesMeans - A plain mean counts too; not where a later column is called the total, for then an indicator
 * that happens to lie in the middle of its neighbours is one all the same.
 */
export function isSumOfOthers(
  view: SheetView,
  rows: Int32Array,
  column: number,
  inputs: readonly number[],
  shares: readonly number[] | null = null,
  takesMeans = true,
): boolean {
  if (inputs.length < 2) return false;
  const sample = [...rows.slice(0, sampleRows)].flatMap((row): { total: number; row: number }[] => {
    const total = numberAt(view, row, column);
    return total === null ? [] : [{ total, row }];
  });
  if (sample.length < 2 || new Set(sample.map(({ total }) => total)).size < 2) return false;
  const combines = (factor: (position: number) => number, within: number): boolean =>
    sample.every(({ total, row }) => {
      const sum = inputs.reduce(
        (points, input, position) => points + factor(position) * (numberAt(view, row, input) ?? NaN),
        0,
      );
      return Math.abs(total - sum) < within;
    });
  if (shares !== null && combines((position) => shares[position] ?? 0, 0.06)) return true;
  if (takesMeans && sample.length >= 3 && inputs.length >= 3 && combines(() => 1 / inputs.length, 0.006))
    return true;
  const sums = sample.map(() => 0);
  for (let count = 1; count <= inputs.length; count += 1) {
    const input = inputs[inputs.length - count] ?? 0;
    sample.forEach(({ row }, index) => {
      sums[index] = (sums[index] ?? 0) + (numberAt(view, row, input) ?? 0);
    });
    if (count >= 2 && sample.every(({ total }, index) => Math.abs(total - (sums[index] ?? 0)) < tolerance))
      return true;
  }
  return false;
}

function numberAt(view: SheetView, row: number, column: number): number | null {
  const value = valueAt(view, row, column);
  if (typeof value === "number") return value;
  const reading = readValue(value, null);
  return reading.kind === "number" && !reading.isPercent ? reading.number : null;
}
