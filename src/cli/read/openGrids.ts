import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import { filledBands, type Area, type CellValue, type Grid, type WorkbookGrids } from "../../sheet/index.ts";
import { openBook } from "./openBook.ts";
import { ownTabs } from "./ownTabs.ts";
import { takeAllForms } from "../../workflow/index.ts";

/** Opens a workbook file of any common kind (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv) as grids. */
export async function openGrids(path: string): Promise<WorkbookGrids> {
  takeAllForms();
  const bytes = await readFile(path);
  const { book: workbook, isText } = openBook(bytes, basename(path));
  const ownIds = ownTabs(bytes);
  const hidden = workbook.Workbook?.Sheets ?? [];
  const all = workbook.SheetNames.flatMap((name, index): Grid[] => {
    const sheet = workbook.Sheets[name];
    const sheetName = isText ? basename(path).replace(/\.\w+$/u, "") : name;
    return sheet === undefined ? [] : toGrids(sheetName, sheet, (hidden[index]?.Hidden ?? 0) !== 0, isText);
  });
  return {
    name: basename(path),
    uses1904Dates: workbook.Workbook?.WBProps?.date1904 === true,
    grids: all.filter(({ sheetName }) => !ownIds.has(sheetName)),
    own: all.flatMap((grid) => {
      const id = ownIds.get(grid.sheetName);
      return id === undefined ? [] : [{ id, grid }];
    }),
  };
}

/** A sheet's filled part as a grid; several where entries lie very far apart. */
function toGrids(sheetName: string, sheet: WorkSheet, isSheetHidden: boolean, isText: boolean): Grid[] {
  const empty = { sheetName, isSheetHidden, merges: [], hiddenRows: [], hiddenColumns: [], notes: {} };
  const rows = filledRows(sheet);
  if (rows.length === 0)
    return [{ ...empty, origin: { row: 0, column: 0 }, values: [], formulas: [], numberFormats: [] }];
  const bands = filledBands(rows.map(({ row, left, right }) => ({ top: row, left, bottom: row, right })));
  let next = 0;
  return bands.map((band) => {
    const first = next;
    while ((rows[next]?.row ?? Infinity) <= band.bottom) next += 1;
    return { ...empty, ...gridOf(sheet, band, rows.slice(first, next), isText) };
  });
}

function gridOf(
  sheet: WorkSheet,
  { top, left, bottom, right }: Area,
  rows: readonly FilledRow[],
  isText: boolean,
): Omit<Grid, "sheetName" | "isSheetHidden"> {
  const height = bottom - top + 1;
  const width = right - left + 1;
  const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const formulas = Array.from({ length: height }, () => new Array<string | null>(width).fill(null));
  const numberFormats = Array.from({ length: height }, () => new Array<string>(width).fill("General"));
  const notes: Record<string, string> = {};
  for (const { row, cells } of rows) {
    const [line, formulaLine, formatLine] = [
      values[row - top],
      formulas[row - top],
      numberFormats[row - top],
    ];
    if (line === undefined || formulaLine === undefined || formatLine === undefined) continue;
    for (const { column, cell } of cells) {
      line[column - left] = isText ? numberOf(valueOf(cell)) : valueOf(cell);
      if (cell.f !== undefined) formulaLine[column - left] = `=${cell.f}`;
      if (typeof cell.z === "string") formatLine[column - left] = cell.z;
      const note = cell.c?.map(({ t }) => t).join("\n");
      if (note !== undefined && note !== "") notes[`${String(row - top)},${String(column - left)}`] = note;
    }
  }
  const isHidden = (info: { hidden?: boolean } | undefined): boolean => info?.hidden === true;
  return {
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

/** Cells of one row that hold something, and how far they reach. */
interface FilledRow {
  readonly row: number;
  left: number;
  right: number;
  readonly cells: { readonly column: number; readonly cell: CellObject }[];
}

/** Rows with cells that hold something, from top to bottom: the file's own range is often far too wide. */
function filledRows(sheet: WorkSheet): readonly FilledRow[] {
  const rows = new Map<number, FilledRow>();
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!") || (cell.v === undefined && cell.f === undefined)) continue;
    const { r, c } = utils.decode_cell(address);
    const known = rows.get(r);
    if (known === undefined) rows.set(r, { row: r, left: c, right: c, cells: [{ column: c, cell }] });
    else {
      known.left = Math.min(known.left, c);
      known.right = Math.max(known.right, c);
      known.cells.push({ column: c, cell });
    }
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
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
