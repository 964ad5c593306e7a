import type { Area } from "../../host/model/index.ts";

/** Gives the cells that two areas share; undefined when there are none. */
export function intersect(one: Area, other: Area | null): Area | undefined {
  if (other === null) {
    return undefined;
  }
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}
