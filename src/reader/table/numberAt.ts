import { readValue } from "../value/readValue.ts";
import { formatAt, valueAt, type SheetView } from "../view/sheetView.ts";

/** The number that a cell is read as, in its format; null where it is none. */
export function numberAt(view: SheetView, row: number, column: number): number | null {
  const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
  return reading.kind === "number" ? reading.number : null;
}
