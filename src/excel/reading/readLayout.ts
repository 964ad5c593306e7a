import { columnLetters, filledBands, type Area } from "../../sheet/index.ts";
import type { FoundSheet } from "../ownTabs.ts";
import { toWorkbookError } from "../toWorkbookError.ts";
import { cellProperties } from "./cellProperties.ts";
import { readComments, type SheetComment } from "./comments.ts";
import { knowsExcel } from "./knowsExcel.ts";
import { cellsPerRequest } from "./readBlocks.ts";

/** Where a used block of a sheet stands, what is merged in it and what is hidden; rows and columns from its corner. */
export interface SheetLayout {
  readonly sheet: FoundSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly notes: Readonly<Record<string, string>>;
  /** The first rows, which came along with the layout, and how many; a small sheet has no others. */
  readonly first: Excel.Range | null;
  readonly readRows: number;
}

/** Used ranges with more cells than this are looked through for what is filled before they are read. */
const manyCells = 1_000_000;

const areaPlaces =
  "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Wider sheets hold their first rows back until they are asked for. */
export const usualColumns = 50;

/**
 * Asks for the layout of all sheets at once: one round trip, and others only where something is hidden, commented, or
 * spread so wide that most of it must be empty. Such a sheet comes as several blocks. The first rows come along, as
 * many as one answer holds: most workbooks are read whole by then.
 */
export async function readLayout(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): Promise<readonly SheetLayout[]> {
  const rows = Math.floor(cellsPerRequest / usualColumns / Math.max(1, sheets.length));
  try {
    return await askLayout(context, sheets, rows);
  } catch (cause) {
    if (rows === 0 || toWorkbookError(cause).code !== "too_large") throw cause;
    return askLayout(context, sheets, 0);
  }
}

/** @param earlyRows - So many rows from the top of each sheet come along. */
async function askLayout(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
  earlyRows: number,
): Promise<readonly SheetLayout[]> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    // Before ExcelApi 1.13 merged areas are told by their empty cells alone.
    const merged = knowsExcel("1.13") ? used.getMergedAreasOrNullObject() : null;
    merged?.load(areaPlaces);
    const top = `A1:${columnLetters(usualColumns - 1)}${String(earlyRows)}`;
    const early = earlyRows === 0 ? null : worksheet.getRange(top).getUsedRangeOrNullObject(true);
    early?.load(`rowIndex,columnIndex,rowCount,columnCount,${cellProperties}`);
    return { used, merged, early };
  });
  const comments = await readComments(context, sheets);
  // Excel answers null where some rows are hidden and some are not: only then the visible parts are asked for.
  const visible = asked.map(({ used }) => {
    if (used.isNullObject || (used.rowHidden as boolean | null) === false) {
      if (used.isNullObject || (used.columnHidden as boolean | null) === false) return null;
    }
    return used.getSpecialCellsOrNullObject("Visible").load(areaPlaces);
  });
  const filled = asked.map(({ used }) => {
    if (used.isNullObject || used.rowCount * used.columnCount <= manyCells) return null;
    return (["Constants", "Formulas"] as const).map((kind) =>
      used.getSpecialCellsOrNullObject(kind).load(areaPlaces),
    );
  });
  if ([...visible, ...filled].some((areas) => areas !== null)) await context.sync();
  return asked.flatMap(({ used, merged, early }, index): SheetLayout[] => {
    const sheet = sheets[index];
    if (sheet === undefined) return [];
    const whole = used.isNullObject ? nothing : areaOf(used);
    const found = filled[index] ?? null;
    const bands = found === null ? [whole] : filledBands(found.flatMap(areasOf));
    const seen = visible[index] ?? null;
    const first = found === null ? firstRows(used, early) : null;
    return bands.map((band) => ({
      sheet,
      row: band.top,
      column: band.left,
      rows: band.bottom - band.top + 1,
      columns: band.right - band.left + 1,
      merges: merged === null ? [] : areasOf(merged).flatMap((area) => inside(area, band)),
      hiddenRows: seen === null ? [] : hidden(band.top, band.bottom, areasOf(seen), "top", "bottom"),
      hiddenColumns: seen === null ? [] : hidden(band.left, band.right, areasOf(seen), "left", "right"),
      notes: notesIn(band, comments[index] ?? []),
      first,
      readRows: first?.rowCount ?? 0,
    }));
  });
}

const nothing: Area = { top: 0, left: 0, bottom: -1, right: -1 };

/** What came along, where it holds whole rows from the first on. */
function firstRows(used: Excel.Range, early: Excel.Range | null): Excel.Range | null {
  if (early === null || used.isNullObject || early.isNullObject) return null;
  const isCorner = early.rowIndex === used.rowIndex && early.columnIndex === used.columnIndex;
  const isWhole = isCorner && early.columnCount === used.columnCount;
  // Excel answers null in place of values where they would be too many.
  return isWhole && (early.values as unknown) !== null ? early : null;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function areasOf(found: Excel.RangeAreas): readonly Area[] {
  return found.isNullObject ? [] : found.areas.items.map(areaOf);
}

/** A merged area from the corner of a block; none where it stands elsewhere. */
function inside(area: Area, band: Area): readonly Area[] {
  const isOutside = area.top < band.top || area.bottom > band.bottom || area.left < band.left;
  if (isOutside || area.right > band.right) return [];
  return [
    {
      top: area.top - band.top,
      left: area.left - band.left,
      bottom: area.bottom - band.top,
      right: area.right - band.left,
    },
  ];
}

/** Rows or columns of a block, from its corner, that no visible area covers. */
function hidden(
  first: number,
  last: number,
  visible: readonly Area[],
  from: "top" | "left",
  to: "bottom" | "right",
): readonly number[] {
  const isSeen = new Uint8Array(Math.max(0, last - first + 1));
  for (const area of visible) {
    if (area[to] >= first) isSeen.fill(1, Math.max(0, area[from] - first), area[to] - first + 1);
  }
  return Array.from(isSeen.keys()).filter((index) => isSeen[index] === 0);
}

function notesIn(band: Area, comments: readonly SheetComment[]): Readonly<Record<string, string>> {
  const within = comments.filter(
    ({ row, column }) => row >= band.top && row <= band.bottom && column >= band.left && column <= band.right,
  );
  return Object.fromEntries(
    within.map(({ row, column, text }) => [`${String(row - band.top)},${String(column - band.left)}`, text]),
  );
}
