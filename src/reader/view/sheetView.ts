import { addressOf, type CellValue, type Grid } from "../../sheet/index.ts";
import { isBlankText } from "../text/isBlankText.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { plainText } from "../text/plainText.ts";

/** A merged rectangle. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A grid with merges at hand. Rows and columns count from the grid's own corner. */
export interface SheetView {
  readonly grid: Grid;
  /** Workbook's name, in front of addresses when several workbooks are read together; else null. */
  readonly workbook: string | null;
  readonly uses1904Dates: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Merged rectangle over a cell, by row × columnCount + column. */
  readonly merges: ReadonlyMap<number, Merge>;
  /** No row below it has a merged cell; -1 where nothing is merged. Most rows of a long sheet lie below it. */
  readonly lastMergedRow: number;
}

/** Prepares a grid for reading; ragged, empty and overlapping input is fine. */
export function createSheetView(grid: Grid, workbook: string | null, uses1904Dates: boolean): SheetView {
  const rowCount = grid.values.length;
  const columnCount = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = new Map<number, Merge>();
  let lastMergedRow = -1;
  for (const { top, left, bottom, right } of grid.merges) {
    const merge = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    const [lastRow, lastColumn] = [Math.min(bottom, rowCount - 1), Math.min(right, columnCount - 1)];
    if (merge.rowCount < 1 || merge.columnCount < 1 || top < 0 || left < 0) continue;
    if ((lastRow - top + 1) * (lastColumn - left + 1) > 200_000) continue;
    lastMergedRow = Math.max(lastMergedRow, lastRow);
    for (let row = top; row <= lastRow; row += 1)
      for (let column = left; column <= lastColumn; column += 1)
        merges.set(row * columnCount + column, merge);
  }
  return { grid, workbook, uses1904Dates, rowCount, columnCount, merges, lastMergedRow };
}

/** The cell's own value; null outside the grid. */
export function valueAt(view: SheetView, row: number, column: number): CellValue {
  return view.grid.values[row]?.[column] ?? null;
}

export function formulaAt(view: SheetView, row: number, column: number): string | null {
  return view.grid.formulas?.[row]?.[column] ?? null;
}

export function formatAt(view: SheetView, row: number, column: number): string | null {
  return view.grid.numberFormats?.[row]?.[column] ?? null;
}

export function mergeAt(view: SheetView, row: number, column: number): Merge | null {
  if (row > view.lastMergedRow) return null;
  return view.merges.get(row * view.columnCount + column) ?? null;
}

/** The value shown at a cell: inside a merged rectangle that of its first cell. */
export function shownAt(view: SheetView, row: number, column: number): CellValue {
  const merge = mergeAt(view, row, column);
  return merge === null ? valueAt(view, row, column) : valueAt(view, merge.row, merge.column);
}

/** Canonical text of the cell's own value: text and numbers; "" for anything else. */
export function textAt(view: SheetView, row: number, column: number): string {
  return textOf(valueAt(view, row, column));
}

/** Canonical text shown at a cell, through merges. */
export function shownTextAt(view: SheetView, row: number, column: number): string {
  return textOf(shownAt(view, row, column));
}

/** The text shown at a cell in its own characters, for names that people shall see again. */
export function shownPlainAt(view: SheetView, row: number, column: number): string {
  const value = shownAt(view, row, column);
  return typeof value === "string" ? plainText(value) : textOf(value);
}

export function textOf(value: CellValue): string {
  if (typeof value === "string") return canonicalText(value);
  return typeof value === "number" ? String(value) : "";
}

/** Nothing to see: empty, or text of white space only, and no formula. */
export function isBlankAt(view: SheetView, row: number, column: number): boolean {
  const value = valueAt(view, row, column);
  return value === null
    ? formulaAt(view, row, column) === null
    : typeof value === "string" && isBlankText(value);
}

/** "Sheet!C7", or "[file.xlsx]Sheet!C7" where several workbooks are read together. */
export function placeOf(view: SheetView, row: number, column: number): string {
  const { grid } = view;
  const cell = { row: grid.origin.row + row, column: Math.min(grid.origin.column + column, 16383) };
  return inWorkbook(view, addressOf(grid.sheetName, cell));
}

/** Puts the workbook's name in front of an address where it is needed. */
export function inWorkbook(view: SheetView, address: string): string {
  if (view.workbook === null) return address;
  return address.startsWith("'")
    ? `'[${view.workbook}]${address.slice(1)}`
    : `'[${view.workbook}]${address.replace("!", "'!")}`;
}

/** Row number as the sheet shows it (from 1). */
export function sheetRowOf(view: SheetView, row: number): number {
  return view.grid.origin.row + row + 1;
}
