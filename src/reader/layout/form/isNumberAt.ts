import { numberAt } from "../../table/numberAt.ts";
import type { SheetView } from "../../view/sheetView.ts";

/** Targets and actuals are often sentences; only numbers count as measured. */
export const isNumberAt = (
  view: SheetView,
  { row, column }: { readonly row: number; readonly column: number },
): boolean => numberAt(view, row, column) !== null;
