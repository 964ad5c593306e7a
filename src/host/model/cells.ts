import type { Area } from "./area.ts";
import type { CellModel } from "./cell.ts";
import type { SheetModel } from "./sheet.ts";

/** Gives the cell at a zero-based place, or undefined where nothing was ever written. */
export function getCell(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** Writes some of a cell's fields, making the cell if need be, and marks its row as touched. */
export function setCell(
  sheet: SheetModel,
  row: number,
  column: number,
  change: Partial<CellModel>,
): CellModel {
  let cells = sheet.cells.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    const styleId = sheet.rows.get(row)?.styleId ?? sheet.columns.get(column)?.styleId ?? 0;
    cell = { value: null, formula: null, styleId };
    cells.set(column, cell);
  }
  if ("value" in change || "formula" in change) {
    delete cell.source;
  }
  Object.assign(cell, change);
  touchRow(sheet, row);
  return cell;
}

/** Takes a cell away altogether, looks included. */
export function deleteCell(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  if (cells?.delete(column) === true) {
    if (cells.size === 0) {
      sheet.cells.delete(row);
    }
    touchRow(sheet, row);
  }
}

/** Marks a row's cells as changed since the file was opened. */
function touchRow(sheet: SheetModel, row: number): void {
  sheet.touched.add("cells");
  sheet.touchedRows.add(row);
}

/** Calls back for every cell that exists within an area, rows first, in no promised order within a sparse sheet. */
export function forEachCell(
  sheet: SheetModel,
  area: Area,
  visit: (cell: CellModel, row: number, column: number) => void,
): void {
  const isSparse = sheet.cells.size < area.rowCount;
  const rows = isSparse
    ? [...sheet.cells.keys()].filter((row) => row >= area.row && row < area.row + area.rowCount)
    : Array.from({ length: area.rowCount }, (_, offset) => area.row + offset);
  for (const row of rows) {
    for (const [column, cell] of [...(sheet.cells.get(row) ?? [])]) {
      if (column >= area.column && column < area.column + area.columnCount) {
        visit(cell, row, column);
      }
    }
  }
}
