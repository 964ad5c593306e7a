import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellValue, Grid, WorkbookGrids } from "../../sheet/index.ts";
import { openBook } from "./openBook.ts";

/** Opens a workbook file of any common kind (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv) as grids. */
export async function openGrids(path: string): Promise<WorkbookGrids> {
  const { book: workbook, isText } = openBook(await readFile(path), basename(path));
  const hidden = workbook.Workbook?.Sheets ?? [];
  return {
    name: basename(path),
    uses1904Dates: workbook.Workbook?.WBProps?.date1904 === true,
    grids: workbook.SheetNames.flatMap((name, index): Grid[] => {
      const sheet = workbook.Sheets[name];
      const sheetName = isText ? basename(path).replace(/\.\w+$/u, "") : name;
      return sheet === undefined
        ? []
        : [toGrid(sheetName, sheet, (hidden[index]?.Hidden ?? 0) !== 0, isText)];
    }),
  };
}

function toGrid(sheetName: string, sheet: WorkSheet, isSheetHidden: boolean, isText: boolean): Grid {
  const empty = { sheetName, isSheetHidden, merges: [], hiddenRows: [], hiddenColumns: [], notes: {} };
  const used = usedRange(sheet);
  if (used === null)
    return { ...empty, origin: { row: 0, column: 0 }, values: [], formulas: [], numberFormats: [] };
  const { top, left, bottom, right, cells } = used;
  const height = bottom - top + 1;
  const width = right - left + 1;
  const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const formulas = Array.from({ length: height }, () => new Array<string | null>(width).fill(null));
  const numberFormats = Array.from({ length: height }, () => new Array<string>(width).fill("General"));
  const notes: Record<string, string> = {};
  for (const { row, column, cell } of cells) {
    const [line, formulaLine, formatLine] = [
      values[row - top],
      formulas[row - top],
      numberFormats[row - top],
    ];
    if (line === undefined || formulaLine === undefined || formatLine === undefined) continue;
    line[column - left] = isText ? numberOf(valueOf(cell)) : valueOf(cell);
    if (cell.f !== undefined) formulaLine[column - left] = `=${cell.f}`;
    if (typeof cell.z === "string") formatLine[column - left] = cell.z;
    const note = cell.c?.map(({ t }) => t).join("\n");
    if (note !== undefined && note !== "") notes[`${String(row - top)},${String(column - left)}`] = note;
  }
  const isHidden = (info: { hidden?: boolean } | undefined): boolean => info?.hidden === true;
  return {
    ...empty,
    origin: { row: top, column: left },
    values,
    formulas,
    numberFormats,
    notes,
    merges: (sheet["!merges"] ?? [])
      .map(({ s, e }) => ({ top: s.r - top, left: s.c - left, bottom: e.r - top, right: e.c - left }))
      .filter((area) => area.top >= 0 && area.left >= 0 && area.top < height && area.left < width),
    hiddenRows: indices(sheet["!rows"], isHidden, top, height),
    hiddenColumns: indices(sheet["!cols"], isHidden, left, width),
  };
}

function indices<Info>(
  infos: readonly Info[] | undefined,
  isHidden: (info: Info | undefined) => boolean,
  first: number,
  count: number,
): number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) =>
    isHidden(infos?.[first + index]),
  );
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

/** Cells that hold something, and the rectangle around them: the file's own range is often far too wide. */
function usedRange(
  sheet: WorkSheet,
): { top: number; left: number; bottom: number; right: number; cells: readonly PlacedCell[] } | null {
  const cells: PlacedCell[] = [];
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!") || (cell.v === undefined && cell.f === undefined)) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    cells.push({ row, column, cell });
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return cells.length === 0 ? null : { top, left, bottom, right, cells };
}

/** A text file has no types: plain numbers are numbers, "007" and anything longer than a number holds stay text. */
function numberOf(value: CellValue): CellValue {
  const isNumber = typeof value === "string" && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/u.test(value.trim());
  return isNumber ? Number(value) : value;
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "e") return { fault: cell.w ?? "#ERROR!" };
  if (cell.v === undefined || cell.t === "z") return null;
  return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : cell.v;
}
