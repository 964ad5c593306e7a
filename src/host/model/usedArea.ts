import type { Area } from "./area.ts";
import type { CellModel } from "./cell.ts";
import type { SheetModel } from "./sheet.ts";

/**
 * Gives the smallest area that holds every used cell, within bounds if they are given; null when there is none.
 *
 * @param valuesOnly - Leaves out cells that only have looks, as `getUsedRange(true)` does.
 */
export function usedArea(sheet: SheetModel, valuesOnly = false, bounds: Area | null = null): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of sheet.cells) {
    if (bounds !== null && (row < bounds.row || row >= bounds.row + bounds.rowCount)) {
      continue;
    }
    for (const [column, cell] of cells) {
      const isInside =
        bounds === null || (column >= bounds.column && column < bounds.column + bounds.columnCount);
      if (isInside && isUsed(cell, valuesOnly)) {
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
  }
  return bottom < 0
    ? null
    : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function isUsed(cell: CellModel, valuesOnly: boolean): boolean {
  return cell.value !== null || cell.formula !== null || (!valuesOnly && cell.styleId !== 0);
}
