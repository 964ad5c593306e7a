import { utils, write, type BookType, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import {
  areaOf,
  columnOf,
  isFormula,
  type BookSpec,
  type SheetSpec,
  type SpecCell,
} from "../../test/fixtures/reader/sheetSpec.ts";

/** Error codes as the file formats number them. */
const faultCodes: Readonly<Record<string, number>> = {
  "#NULL!": 0x00,
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
  "#NAME?": 0x1d,
  "#NUM!": 0x24,
  "#N/A": 0x2a,
};

/** A fixture as the bytes of a workbook file. */
export function writeBook(book: BookSpec, bookType: BookType): Uint8Array {
  const workbook: WorkBook = {
    SheetNames: book.sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, toSheet(sheet)])),
    Workbook: {
      WBProps: { date1904: book.uses1904Dates === true },
      Sheets: book.sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden === true ? 1 : 0 })),
    },
  };
  return new Uint8Array(write(workbook, { type: "buffer", bookType, compression: true }) as Uint8Array);
}

function toSheet({ rows, merges = [], startRow = 0, startColumn = 0, ...rest }: SheetSpec): WorkSheet {
  const sheet: WorkSheet = {};
  let [bottom, right] = [startRow, startColumn];
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const written = toCell(cell, formatOf(rest.formats, startColumn + c, cell));
      if (written === null) return;
      sheet[utils.encode_cell({ r: startRow + r, c: startColumn + c })] = written;
      bottom = Math.max(bottom, startRow + r);
      right = Math.max(right, startColumn + c);
    }),
  );
  sheet["!ref"] = utils.encode_range({ s: { r: startRow, c: startColumn }, e: { r: bottom, c: right } });
  sheet["!merges"] = merges.map(areaOf).map((area) => ({
    s: { r: area.top, c: area.left },
    e: { r: area.bottom, c: area.right },
  }));
  sheet["!rows"] = hidden(rest.hiddenRows);
  sheet["!cols"] = hidden(rest.hiddenColumns);
  return sheet;
}

/** `!rows` or `!cols` in which the named ones are hidden. */
function hidden(indices: readonly number[] = []): { hidden: boolean }[] {
  return Array.from({ length: Math.max(-1, ...indices) + 1 }, (_, index) => ({
    hidden: indices.includes(index),
  }));
}

function formatOf(formats: SheetSpec["formats"] = {}, column: number, cell: SpecCell): string | null {
  const value = isFormula(cell) ? cell.value : cell;
  const letters = Object.keys(formats).find((key) => columnOf(key) === column);
  return typeof value === "number" && letters !== undefined ? (formats[letters] ?? null) : null;
}

function toCell(cell: SpecCell, format: string | null): CellObject | null {
  const value = isFormula(cell) ? cell.value : cell;
  const formula = isFormula(cell) ? { f: cell.formula.slice(1) } : {};
  const extra = { ...formula, ...(format === null ? {} : { z: format }) };
  if (value === undefined) return isFormula(cell) ? { t: "z", ...extra } : null;
  if (value === null) return isFormula(cell) ? { t: "z", ...extra } : null;
  if (typeof value === "number") return { t: "n", v: value, ...extra };
  if (typeof value === "boolean") return { t: "b", v: value, ...extra };
  if (typeof value === "string")
    return { t: isFormula(cell) ? "str" : "s", v: value, ...extra } as CellObject;
  return { t: "e", v: faultCodes[value.fault] ?? 0x2a, w: value.fault, ...extra };
}
