import { maxColumns, maxRows, type Area } from "../../model/index.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";

/** Cells of which Excel on the web gives the values in one read; beyond them it gives null. */
const maxReadCells = 5_000_000;

/** Whole rows or columns: Excel neither gives nor takes their cells one by one. */
export function isUnbounded({ rowCount, columnCount }: Area): boolean {
  return rowCount === maxRows || columnCount === maxColumns;
}

/** Builds a cell-level property's answer; null for whole rows or columns and for more than five million cells. */
export function readMatrix<Item>(area: Area, read: (row: number, column: number) => Item): Item[][] | null {
  if (isUnbounded(area) || area.rowCount * area.columnCount > maxReadCells) {
    return null;
  }
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_unused, column) => read(area.row + row, area.column + column)),
  );
}

/**
 * Hands out what was written to a cell-level property: one value for every cell, or a two-dimensional array of exactly
 * the range's shape in which null leaves a cell alone.
 */
export function writeMatrix(
  area: Area,
  input: unknown,
  write: (item: unknown, row: number, column: number) => void,
): void {
  if (isUnbounded(area)) {
    throw new HostError(
      "RangeExceedsLimit",
      "The range is too large: cells of whole rows or columns can't be set.",
    );
  }
  if (input !== null && !Array.isArray(input)) {
    forEachPlace(area, (row, column) => {
      write(input, row, column);
    });
    return;
  }
  const rows: unknown = input;
  if (!isShapedLike(area, rows)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  forEachPlace(area, (row, column) => {
    const item = rows[row - area.row]?.[column - area.column];
    if (item !== null && item !== undefined) {
      write(item, row, column);
    }
  });
}

function isShapedLike(area: Area, rows: unknown): rows is unknown[][] {
  return (
    Array.isArray(rows) &&
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount)
  );
}

function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      visit(row, column);
    }
  }
}
