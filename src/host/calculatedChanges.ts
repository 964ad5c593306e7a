import type { CellReference } from "./calcEngine.ts";
import type { Area } from "./model/index.ts";
import type { WorkbookChange } from "./protocol/changes.ts";

/** Sums up recalculated cells as one change per sheet: the area that holds them all, as `onCalculated` tells it. */
export function calculatedChanges(cells: readonly CellReference[]): WorkbookChange[] {
  const bySheet = new Map<string, Area>();
  for (const { sheetId, row, column } of cells) {
    const known = bySheet.get(sheetId) ?? { row, column, rowCount: 1, columnCount: 1 };
    const top = Math.min(known.row, row);
    const left = Math.min(known.column, column);
    bySheet.set(sheetId, {
      row: top,
      column: left,
      rowCount: Math.max(known.row + known.rowCount, row + 1) - top,
      columnCount: Math.max(known.column + known.columnCount, column + 1) - left,
    });
  }
  return [...bySheet].map(([sheetId, area]) => ({ kind: "calculated", sheetId, area }));
}
