import { maxColumns, maxRows, type Area, type CellPosition } from "./area.ts";

/** Letters that were spelled once: whoever asks asks for thousands of cells. */
const spelled: string[] = [];

/** Spells a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  return (spelled[column] ??= spell(column));
}

function spell(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads column letters, "A" → 0; undefined beyond XFD or when they are no letters. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) {
    return undefined;
  }
  const index =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < maxColumns ? index : undefined;
}

/** Prints a place as "B7". */
export function printCell({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Prints an area as Excel does: "B7", "B7:C9", "B:C" for whole columns, "7:9" for whole rows. */
export function printArea({ row, column, rowCount, columnCount }: Area): string {
  if (rowCount === maxRows) {
    return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  }
  if (columnCount === maxColumns) {
    return `${String(row + 1)}:${String(row + rowCount)}`;
  }
  const first = printCell({ row, column });
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${printCell({ row: row + rowCount - 1, column: column + columnCount - 1 })}`;
}

/** Puts quotes round a sheet's name where a reference needs them. */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*([Cc]\d*)?)$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area with the sheet it was written with, if any. */
export interface SheetReference {
  readonly sheetName: string | null;
  readonly area: Area;
}

/**
 * Reads "A1", "$A$1:B2", "C:D", "3:5", each with or without "Sheet1!" or "'My sheet'!".
 *
 * @returns undefined when the text is no reference to one rectangle of cells.
 */
export function parseReference(text: string): SheetReference | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const area = parseArea(match?.[3] ?? "");
  if (match === null || area === undefined) {
    return undefined;
  }
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}

/** Reads an area's address without a sheet; corners may stand in any order. */
export function parseArea(text: string): Area | undefined {
  const [first, last = first, ...more] = text.replaceAll("$", "").split(":");
  const from = parseCorner(first ?? "");
  const to = parseCorner(last ?? "");
  if (from === undefined || to === undefined || more.length > 0) {
    return undefined;
  }
  const isLone = !text.includes(":");
  const hasMixedKinds =
    (from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null);
  if (hasMixedKinds || (isLone && (from.row === null || from.column === null))) {
    return undefined;
  }
  const rows = span(from.row, to.row, maxRows);
  const columns = span(from.column, to.column, maxColumns);
  return { row: rows.start, column: columns.start, rowCount: rows.count, columnCount: columns.count };
}

function parseCorner(text: string): { row: number | null; column: number | null } | undefined {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text.trim());
  const [, letters = "", digits = ""] = match ?? [];
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  const isReal = row === null || (row >= 0 && row < maxRows);
  return column === undefined || !isReal || (row === null && column === null) ? undefined : { row, column };
}

function span(from: number | null, to: number | null, all: number): { start: number; count: number } {
  return from === null || to === null
    ? { start: 0, count: all }
    : { start: Math.min(from, to), count: Math.abs(to - from) + 1 };
}
