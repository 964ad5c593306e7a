import {
  columnLetters,
  maxColumns,
  maxRows,
  quoteSheetName,
  type Area,
  type SheetModel,
} from "../../model/index.ts";

/** Prints an area as names and charts keep it, with its sheet and absolute: "'My sheet'!$B$2:$B$9". */
export function printReference(sheet: SheetModel, { row, column, rowCount, columnCount }: Area): string {
  const left = `$${columnLetters(column)}`;
  const right = `$${columnLetters(column + columnCount - 1)}`;
  const top = `$${String(row + 1)}`;
  const bottom = `$${String(row + rowCount)}`;
  const isOne = rowCount === 1 && columnCount === 1;
  const area =
    rowCount === maxRows
      ? `${left}:${right}`
      : columnCount === maxColumns
        ? `${top}:${bottom}`
        : isOne
          ? left + top
          : `${left}${top}:${right}${bottom}`;
  return `${quoteSheetName(sheet.name)}!${area}`;
}
