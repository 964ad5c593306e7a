import {
  forEachCell,
  getCell,
  internStyle,
  maxColumns,
  maxRows,
  setCell,
  type Area,
  type SheetModel,
  type StyleModel,
  type WorkbookModel,
} from "../../model/index.ts";
import type { RangeAreasState } from "../states.ts";
import { columnForWriting, rowForWriting } from "./lines.ts";

/** The style a cell shows: its own, or its row's or column's when the cell does not exist. */
export function styleIdAt(sheet: SheetModel, row: number, column: number): number {
  return (
    getCell(sheet, row, column)?.styleId ??
    sheet.rows.get(row)?.styleId ??
    sheet.columns.get(column)?.styleId ??
    0
  );
}

/** Changes the looks of every cell of an area; whole rows and columns keep theirs for cells yet to come. */
export function changeStyles(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  change: (style: StyleModel) => StyleModel,
): void {
  const changed = new Map<number, number>();
  const changedId = (id: number): number => {
    const style = workbook.styles[id];
    const known = changed.get(id);
    if (known !== undefined || style === undefined) {
      return known ?? id;
    }
    const next = internStyle(workbook, change(style));
    changed.set(id, next);
    return next;
  };
  if (area.rowCount === maxRows || area.columnCount === maxColumns) {
    changeLines(sheet, area, changedId);
    forEachCell(sheet, area, (cell, row, column) => {
      setCell(sheet, row, column, { styleId: changedId(cell.styleId) });
    });
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      setCell(sheet, row, column, { styleId: changedId(styleIdAt(sheet, row, column)) });
    }
  }
}

function changeLines(sheet: SheetModel, area: Area, changedId: (id: number) => number): void {
  if (area.rowCount === maxRows) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const line = columnForWriting(sheet, column);
      line.styleId = changedId(line.styleId ?? 0);
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const line = rowForWriting(sheet, row);
    line.styleId = changedId(line.styleId ?? 0);
  }
}

/** Gives what all cells of all areas have in common, or null when they differ, as Office.js does for formats. */
export function commonStyle<Item>(
  workbook: WorkbookModel,
  { sheet, areas }: RangeAreasState,
  read: (style: StyleModel) => Item,
): Item | null {
  const ids = new Set(areas.flatMap((area) => [...styleIdsOf(sheet, area)]));
  const items = [...ids].flatMap((id) => {
    const style = workbook.styles[id];
    return style === undefined ? [] : [read(style)];
  });
  const [first] = items;
  return first !== undefined && items.every((item) => item === first) ? first : null;
}

function styleIdsOf(sheet: SheetModel, area: Area): Set<number> {
  const ids = new Set<number>();
  if (area.rowCount === maxRows || area.columnCount === maxColumns) {
    const lines = area.rowCount === maxRows ? sheet.columns : sheet.rows;
    const first = area.rowCount === maxRows ? area.column : area.row;
    const count = area.rowCount === maxRows ? area.columnCount : area.rowCount;
    for (let index = first; index < first + count && ids.size < 2; index += 1) {
      ids.add(lines.get(index)?.styleId ?? 0);
    }
    forEachCell(sheet, area, (cell) => ids.add(cell.styleId));
    return ids;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      ids.add(styleIdAt(sheet, row, column));
    }
  }
  return ids;
}
