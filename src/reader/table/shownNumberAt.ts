import { readValue } from "../value/readValue.ts";
import { formatAt, shownAt, type SheetView } from "../view/sheetView.ts";

/** The number that a cell shows, its own or that of the merged cells it belongs to; null where it shows none. */
export function shownNumberAt(view: SheetView, row: number, column: number): number | null {
  const reading = readValue(shownAt(view, row, column), formatAt(view, row, column));
  return reading.kind === "number" ? reading.number : null;
}
