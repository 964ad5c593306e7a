import type { Area } from "../model/index.ts";

/** Gives what two areas share; null when they do not touch. */
export function intersectAreas(one: Area, other: Area): Area | null {
  // Most pairs lie apart: thousands of links or merges are told so by a comparison or two.
  const isApart =
    one.row >= other.row + other.rowCount ||
    other.row >= one.row + one.rowCount ||
    one.column >= other.column + other.columnCount ||
    other.column >= one.column + one.columnCount;
  if (isApart) {
    return null;
  }
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.min(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.min(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}
