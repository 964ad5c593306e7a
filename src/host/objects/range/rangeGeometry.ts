import { maxColumns, maxRows, printArea, quoteSheetName, type Area } from "../../model/index.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { hostObject, type HostObject, type RangeState } from "../states.ts";

/** Makes a range of the same sheet; a place beyond the sheet's edge is InvalidArgument. */
export function rangeAt(range: Pick<RangeState, "sheet">, area: Area): HostObject {
  const { row, column, rowCount, columnCount } = area;
  const isInside =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= maxRows &&
    column + columnCount <= maxColumns &&
    [row, column, rowCount, columnCount].every(Number.isInteger);
  if (!isInside) {
    throw invalidArgument();
  }
  return hostObject("Range", { sheet: range.sheet, area });
}

/** "Scores!A1:B7", with quotes round the sheet's name where it needs them. */
export function fullAddress({ sheet, area }: RangeState): string {
  return `${quoteSheetName(sheet.name)}!${printArea(area)}`;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** The area as wide or high as the sheet. */
export function entire(area: Area, direction: "rows" | "columns"): Area {
  return direction === "rows"
    ? { ...area, column: 0, columnCount: maxColumns }
    : { ...area, row: 0, rowCount: maxRows };
}
