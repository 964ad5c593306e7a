import { placeOf } from "../../view/sheetView.ts";
import type { SheetReading } from "../../tableResult.ts";

/**
 * Comments of cells by their place. Those of a header stand for its whole column: at each header row of it, for areas and
 * indicators are named in different rows of one header.
 */
export function commentsByPlace(sheets: readonly SheetReading[]): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  for (const { view, tables } of sheets)
    for (const [cell, text] of Object.entries(view.grid.notes)) {
      const [row = -1, column = -1] = cell.split(",").map(Number);
      const place = placeOf(view, row, column);
      comments.set(place, text);
      const header = tables.find(
        ({ frame }) => frame.headerRows.includes(row) && column >= frame.left && column < frame.right,
      );
      for (const other of header?.frame.headerRows ?? []) {
        const beside = placeOf(view, other, column);
        if (!comments.has(beside)) comments.set(beside, text);
      }
    }
  return comments;
}
