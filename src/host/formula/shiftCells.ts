import {
  maxColumns,
  maxRows,
  type Area,
  type CellModel,
  type SheetModel,
  type WorkbookModel,
} from "../model/index.ts";
import { rewriteWorkbook } from "./rewriteWorkbook.ts";
import { shiftArea, type Shift } from "./shiftReference.ts";

/**
 * Moves the cells of a sheet for an insertion or deletion, and everything that refers to them: formulas in the whole
 * workbook, merges, rules, tables, links, notes, print areas and breaks.
 */
export function shiftCells(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  moveCells(sheet, shift);
  if (shift.bandCount === (shift.lines === "rows" ? maxColumns : maxRows)) {
    const lines: Map<number, unknown> = shift.lines === "rows" ? sheet.rows : sheet.columns;
    replaceEntries(lines, (index) => shiftIndex(index, shift));
    moveBreaks(sheet, shift);
  }
  rewriteWorkbook(workbook, (reference, target) => {
    if (target !== sheet) {
      return reference;
    }
    const area = shiftArea(reference.area, shift);
    return area === null ? null : area === reference.area ? reference : { ...reference, area };
  });
  moveObjects(sheet, shift);
  sheet.touched.add("structure").add("cells");
  sheet.touchedRows = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
}

/** Where a line goes; null when it was deleted. */
function shiftIndex(index: number, { kind, start, count, lines }: Shift): number | null {
  const limit = lines === "rows" ? maxRows : maxColumns;
  if (index < start) {
    return index;
  }
  if (kind === "insert") {
    return index + count < limit ? index + count : null;
  }
  return index < start + count ? null : index - count;
}

function replaceEntries<Entry>(map: Map<number, Entry>, move: (index: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [index, entry] of entries) {
    const next = move(index);
    if (next !== null) {
      map.set(next, entry);
    }
  }
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const isInBand = (across: number): boolean =>
    across >= shift.bandStart && across < shift.bandStart + shift.bandCount;
  const moved = new Map<number, Map<number, CellModel>>();
  const put = (row: number, column: number, cell: CellModel): void => {
    const cells = moved.get(row) ?? new Map<number, CellModel>();
    moved.set(row, cells.set(column, cell));
  };
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const along = shift.lines === "rows" ? row : column;
      const across = shift.lines === "rows" ? column : row;
      const next = isInBand(across) ? shiftIndex(along, shift) : along;
      if (next !== null) {
        moveArray(cell, shift);
        put(shift.lines === "rows" ? next : row, shift.lines === "rows" ? column : next, cell);
      }
    }
  }
  sheet.cells = moved;
}

/** Spilled arrays are computed anew after a shift; what they know of their place moves along with them. */
function moveArray(cell: CellModel, shift: Shift): void {
  if (cell.array !== undefined) {
    const area = shiftArea(cell.array.area, shift);
    cell.array = { ...cell.array, area: area ?? cell.array.area };
  }
  if (cell.arrayAnchor !== undefined) {
    const area = shiftArea({ ...cell.arrayAnchor, rowCount: 1, columnCount: 1 }, shift);
    if (area === null) {
      delete cell.arrayAnchor;
    } else {
      cell.arrayAnchor = { row: area.row, column: area.column };
    }
  }
}

function moveBreaks({ pageLayout }: SheetModel, shift: Shift): void {
  const field = shift.lines === "rows" ? "horizontalBreaks" : "verticalBreaks";
  pageLayout[field] = pageLayout[field].flatMap((index) => shiftIndex(index, shift) ?? []);
}

function moveObjects(sheet: SheetModel, shift: Shift): void {
  const moveAll = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  const moveAt = (position: { row: number; column: number }): Area | null =>
    shiftArea({ ...position, rowCount: 1, columnCount: 1 }, shift);
  sheet.merges = moveAll(sheet.merges);
  for (const rule of [...sheet.conditionalFormats, ...sheet.dataValidations]) {
    rule.areas = moveAll(rule.areas);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = shiftArea(link.area, shift);
    return area === null ? [] : [Object.assign(link, { area })];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    if (area === null) {
      return [];
    }
    table.isTouched ||= area !== table.area;
    table.area = area;
    if (table.autoFilter !== null) {
      table.autoFilter.area = shiftArea(table.autoFilter.area, shift) ?? area;
    }
    return [table];
  });
  for (const list of ["notes", "comments"] as const) {
    for (const item of [...sheet[list]]) {
      const area = moveAt(item.position);
      if (area === null) {
        sheet[list].splice(sheet[list].indexOf(item as never), 1);
      } else {
        item.position = { row: area.row, column: area.column };
      }
    }
  }
  sheet.pageLayout.printAreas = moveAll(sheet.pageLayout.printAreas);
}
