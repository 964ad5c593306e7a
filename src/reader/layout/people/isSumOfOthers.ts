import { readValue } from "../../value/readValue.ts";
import { valueAt, type SheetView } from "../../view/sheetView.ts";

const sampleRows = 12;
const tolerance = 0.011;

/**
 * Do the numbers of this column add up what stands left of it, in every row of a sample? Then it is a total, whatever
 * its heading says ("QA Total", "实绩"). The summands are two or more columns that end right before it.
 *
 * @param inputs - Columns of scores left of it, in their order.
 */
export function isSumOfOthers(
  view: SheetView,
  rows: Int32Array,
  column: number,
  inputs: readonly number[],
): boolean {
  if (inputs.length < 2) return false;
  const sample = [...rows.slice(0, sampleRows)].flatMap((row): { total: number; row: number }[] => {
    const total = numberAt(view, row, column);
    return total === null ? [] : [{ total, row }];
  });
  if (sample.length < 2 || new Set(sample.map(({ total }) => total)).size < 2) return false;
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
