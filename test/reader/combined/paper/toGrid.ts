import type { Grid } from "../../../../src/sheet/index.ts";
import { ink, widthOf, type Page } from "./page.ts";

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** The grid that an adapter would read from the page, if it began at A1. */
export function toGrid(page: Page): Grid {
  const width = widthOf(page);
  const rows = page.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ink(null)));
  const at = (row: number, column: number): string => `${letters(column)}${row + 1}`;
  return {
    sheetName: page.name,
    isSheetHidden: page.isHidden,
    origin: { row: 0, column: 0 },
    values: rows.map((row) => row.map(({ value }) => value)),
    formulas: rows.map((row) => row.map(({ formula }) => formula?.(at) ?? null)),
    numberFormats: rows.map((row) => row.map(({ format }) => format ?? "General")),
    merges: page.merges,
    hiddenRows: page.hiddenRows,
    hiddenColumns: [],
    notes: Object.fromEntries(page.comments.map(({ row, column, text }) => [`${row},${column}`, text])),
  };
}
