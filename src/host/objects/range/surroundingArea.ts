import { forEachCell, maxColumns, maxRows, type Area, type SheetModel } from "../../model/index.ts";

/** The block of filled cells round an area, bounded by empty rows and columns (Excel's current region, Ctrl+A). */
export function surroundingArea(sheet: SheetModel, start: Area): Area {
  let area = start;
  for (;;) {
    const grown = growOnce(sheet, area);
    if (grown === area) {
      return area;
    }
    area = grown;
  }
}

/** Grows by the filled cells of the ring round the area; the same area when that ring is empty. */
function growOnce(sheet: SheetModel, area: Area): Area {
  let { row: top, column: left } = area;
  let bottom = top + area.rowCount - 1;
  let right = left + area.columnCount - 1;
  const ring: Area = {
    row: Math.max(0, top - 1),
    column: Math.max(0, left - 1),
    rowCount: Math.min(maxRows - 1, bottom + 1) - Math.max(0, top - 1) + 1,
    columnCount: Math.min(maxColumns - 1, right + 1) - Math.max(0, left - 1) + 1,
  };
  forEachCell(sheet, ring, (cell, row, column) => {
    if (cell.value !== null || cell.formula !== null) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  });
  const rowCount = bottom - top + 1;
  const columnCount = right - left + 1;
  const isSame = rowCount === area.rowCount && columnCount === area.columnCount;
  return isSame ? area : { row: top, column: left, rowCount, columnCount };
}
