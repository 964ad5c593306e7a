import { readValue } from "../../../value/readValue.ts";
import { valueAt, type SheetView } from "../../../view/sheetView.ts";
import { addsUp, type Known } from "../../result/addsUp.ts";

const sampleRows = 12;

/**
 * Do the numbers of this column add up what stands left of it? Then it is a total, whatever its heading says ("QA
 * Total", "实绩"); `addsUp` says what counts as that.
 *
 * @param inputs - Columns of scores left of it, in their order.
 */
export const isSumOfOthers = (
  view: SheetView,
  rows: Int32Array,
  column: number,
  inputs: readonly number[],
  known: Known,
): boolean =>
  addsUp((row, line) => numberAt(view, row, line), [...rows.slice(0, sampleRows)], column, inputs, known);

function numberAt(view: SheetView, row: number, column: number): number | null {
  const value = valueAt(view, row, column);
  if (typeof value === "number") return value;
  const reading = readValue(value, null);
  return reading.kind === "number" && !reading.isPercent ? reading.number : null;
}
