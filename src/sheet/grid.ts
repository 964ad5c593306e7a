import type { Area } from "./area.ts";

/** A spreadsheet error value, kept apart from text that merely looks like one. */
export interface CellFault {
  readonly fault: string;
}

/** What a cell holds. Null is an empty cell; an empty text is a formula's "" or a typed apostrophe. */
export type CellValue = number | string | boolean | CellFault | null;

/**
 * The used part of a sheet as data. `values[r][c]` belongs to sheet row `origin.row + r`, column `origin.column + c`
 * (0-based). All rows have the same length.
 */
export interface Grid {
  readonly sheetName: string;
  readonly isSheetHidden: boolean;
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with its leading "=", or null; null altogether where formulas were not read. */
  readonly formulas: readonly (readonly (string | null)[])[] | null;
  /** Number format codes (en-US) by cell, or null where they were not read. "General" where nothing is set. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** Merged rectangles, 0-based from the grid's own corner. */
  readonly merges: readonly Area[];
  /** Hidden rows and columns, 0-based from the grid's corner. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cell notes and comments, by "row,column" from the grid's corner. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A workbook as the reader sees it. */
export interface WorkbookGrids {
  /** File name where known; several workbooks are told apart by it. */
  readonly name: string | null;
  readonly uses1904Dates: boolean;
  readonly grids: readonly Grid[];
  /** Tabs of ours that were asked for, by the id of their purpose. */
  readonly own?: readonly { readonly id: string; readonly grid: Grid }[];
  /** What single sheets carry hidden (see `Workbook.stamp`), by their names. */
  readonly stamps?: Readonly<Record<string, string>>;
}
