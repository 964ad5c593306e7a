import { readValue } from "../../../value/readValue.ts";
import { formatAt, textAt, valueAt, type SheetView } from "../../../view/sheetView.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { isDeduction, takesPoints } from "../../isDeduction.ts";
import { columnPlaces } from "../../readCells.ts";
import type { AdjustmentSeries } from "../../tableReading.ts";

/** Points of bonus or deduction columns; a plain number under a heading of deductions takes points away, and so does one beside a word for it. */
export function adjustmentColumn(
  view: SheetView,
  { use, header, column }: ColumnMeaning,
  rows: Int32Array,
  kinds: number | null,
): AdjustmentSeries[] {
  if (use.use !== "adjustment") return [];
  const isTaken = takesPoints({ name: use.name, header });
  const values = Array.from(rows, (row) => {
    const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
    if (reading.kind !== "number") return null;
    return isTaken || (kinds !== null && isDeduction(textAt(view, row, kinds)))
      ? -Math.abs(reading.number)
      : reading.number;
  });
  return [{ name: use.name, period: null, values, places: columnPlaces(view, column, rows) }];
}
