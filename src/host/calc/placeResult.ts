import { isSameArea, type Area } from "../model/area.ts";
import type { CellModel, CellValue } from "../model/cell.ts";
import { getCell, setCell } from "../model/cells.ts";
import type { SheetModel } from "../model/sheet.ts";
import { covers } from "./dependencyIndex.ts";
import type { FormulaRecord } from "./formulaRecord.ts";
import { isCellError } from "./runtimeValue.ts";

/** What became of a result. */
export interface Placement {
  /** Cells with another value than before. */
  readonly changed: readonly { readonly row: number; readonly column: number }[];
  /** The area that other cells stand in the way of, when the cell shows #SPILL!. */
  readonly blockedArea: Area | null;
}

type Rows = readonly (readonly CellValue[])[];

/** Writes a formula's result into the model: one value, a spilling array, or a fixed array's share of it. */
export function placeResult(record: FormulaRecord, rows: Rows): Placement {
  const { sheet, row, column } = record;
  const anchor = getCell(sheet, row, column);
  if (anchor?.array?.kind === "legacy") {
    const { area } = anchor.array;
    return { changed: fill(record, area, (r, c) => fixedValue(rows, r, c)), blockedArea: null };
  }
  const area: Area = {
    row,
    column,
    rowCount: Math.max(1, rows.length),
    columnCount: Math.max(1, rows[0]?.length ?? 1),
  };
  const old = anchor?.array?.area;
  if (area.rowCount * area.columnCount > 1 && isBlocked(record, area)) {
    const changed = [...clearSpill(record, old, null), ...writeAnchor(record, { error: "#SPILL!" })];
    delete anchor?.array;
    return { changed, blockedArea: area };
  }
  const cleared = clearSpill(record, old, area);
  const changed = fill(record, area, (r, c) => rows[r]?.[c] ?? 0);
  const cell = getCell(sheet, row, column);
  if (cell !== undefined && !isSameArea(cell.array?.area, area)) {
    if (area.rowCount * area.columnCount > 1) {
      setCell(sheet, row, column, { array: { kind: "dynamic", area } });
    } else if (cell.array !== undefined) {
      delete cell.array;
      setCell(sheet, row, column, {});
    }
  }
  return { changed: [...cleared, ...changed], blockedArea: null };
}

/** Takes the rest of a spill away when its formula is gone. */
export function clearSpill(
  { sheet, row, column }: Pick<FormulaRecord, "sheet" | "row" | "column">,
  area: Area | undefined,
  except: Area | null,
): { row: number; column: number }[] {
  const cleared: { row: number; column: number }[] = [];
  forEachPlace(area, (atRow, atColumn) => {
    const cell = getCell(sheet, atRow, atColumn);
    const isKept = except !== null && covers(except, atRow, atColumn);
    if (!isKept && isGhostOf(cell, row, column)) {
      delete cell?.arrayAnchor;
      setCell(sheet, atRow, atColumn, { value: null });
      cleared.push({ row: atRow, column: atColumn });
    }
  });
  return cleared;
}

function writeAnchor(
  { sheet, row, column }: FormulaRecord,
  value: CellValue,
): { row: number; column: number }[] {
  if (isSameValue(getCell(sheet, row, column)?.value, value)) {
    return [];
  }
  setCell(sheet, row, column, { value });
  return [{ row, column }];
}

function fill(
  { sheet, row, column }: FormulaRecord,
  area: Area,
  valueAt: (rowOffset: number, columnOffset: number) => CellValue,
): { row: number; column: number }[] {
  const changed: { row: number; column: number }[] = [];
  forEachPlace(area, (atRow, atColumn) => {
    const value = valueAt(atRow - area.row, atColumn - area.column) ?? 0;
    const cell = getCell(sheet, atRow, atColumn);
    const isAnchor = atRow === row && atColumn === column;
    if (!isSameValue(cell?.value, value)) {
      setCell(sheet, atRow, atColumn, isAnchor ? { value } : { value, arrayAnchor: { row, column } });
      changed.push({ row: atRow, column: atColumn });
    } else if (!isAnchor && !isGhostOf(cell, row, column)) {
      setCell(sheet, atRow, atColumn, { arrayAnchor: { row, column } });
    }
  });
  return changed;
}

/** A fixed array repeats one row or one column; what lies outside of the result is #N/A. */
function fixedValue(rows: Rows, row: number, column: number): CellValue {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: "#N/A" } : value;
}

function isBlocked({ sheet, row, column }: FormulaRecord, area: Area): boolean {
  if (area.row + area.rowCount > 1_048_576 || area.column + area.columnCount > 16_384) {
    return true;
  }
  const isInTheWay = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some(
    (other) =>
      other.row < area.row + area.rowCount &&
      area.row < other.row + other.rowCount &&
      other.column < area.column + area.columnCount &&
      area.column < other.column + other.columnCount,
  );
  return isInTheWay || hasForeignCell(sheet, area, row, column);
}

function hasForeignCell(sheet: SheetModel, area: Area, row: number, column: number): boolean {
  let isForeign = false;
  forEachPlace(area, (atRow, atColumn) => {
    const cell = getCell(sheet, atRow, atColumn);
    const isAnchor = atRow === row && atColumn === column;
    isForeign ||=
      !isAnchor &&
      cell !== undefined &&
      (cell.formula !== null || (cell.value !== null && !isGhostOf(cell, row, column)));
  });
  return isForeign;
}

function isGhostOf(cell: CellModel | undefined, row: number, column: number): boolean {
  return cell?.arrayAnchor?.row === row && cell.arrayAnchor.column === column && cell.formula === null;
}

function forEachPlace(area: Area | undefined, visit: (row: number, column: number) => void): void {
  for (let index = 0; area !== undefined && index < area.rowCount * area.columnCount; index += 1) {
    visit(area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount));
  }
}

function isSameValue(a: CellValue | undefined, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}
