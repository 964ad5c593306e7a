import { textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { readValue } from "../value/readValue.ts";

/** A cell that only says "this one": a tick, a cross, a circle, a one. */
export function isMarkAt(view: SheetView, row: number, column: number): boolean {
  const { kind } = readValue(valueAt(view, row, column), null);
  return kind === "mark" || kind === "flag" || textAt(view, row, column) === "1";
}
