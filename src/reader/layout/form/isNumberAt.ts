import { readValue } from "../../value/readValue.ts";
import { formatAt, valueAt, type SheetView } from "../../view/sheetView.ts";

/** Targets and actuals are often sentences; only numbers count as measured. */
export function isNumberAt(
  view: SheetView,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return readValue(valueAt(view, row, column), formatAt(view, row, column)).kind === "number";
}
