import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import { filledBands, type Area, type CellValue, type Grid, type WorkbookGrids } from "../../sheet/index.ts";
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
      return sheet === undefined ? [] : toGrids(sheetName, sheet, (hidden[index]?.Hidden ?? 0) !== 0, isText);
    }),
  };
}

/** A sheet's filled part as a grid; several where entries lie very far apart. */
function toGrids(sheetName: string, sheet: WorkSheet, isSheetHidden: boolean, isText: boolean): Grid[] {
  const empty = { sheetName, isSheetHidden, merges: [], hiddenRows: [], hiddenColumns: [], notes: {} };
  const cells = filledCells(sheet);
  if (cells.length === 0)
    return [{ ...empty, origin: { row: 0, column: 0 }, values: [], formulas: [], numberFormats: [] }];
  const bands = filledBands(
    cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  );
  return bands.map((band) => ({ ...empty, ...gridOf(sheet, band, cellsIn(band, cells), isText) }));
}

function cellsIn({ top, bottom }: Area, cells: readonly PlacedCell[]): readonly PlacedCell[] {
  return cells.filter(({ row }) => row >= top && row <= bottom);
}

function gridOf(
  sheet: WorkSheet,
  { top, left, bottom, right }: Area,
  cells: readonly PlacedCell[],
  isText: boolean,
): Omit<Grid, "sheetName" | "isSheetHidden"> {
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

/** Cells that hold something: the file's own range is often far too wide. */
function filledCells(sheet: WorkSheet): readonly PlacedCell[] {
  return (Object.entries(sheet) as [string, CellObject][]).flatMap(([address, cell]) => {
    if (address.startsWith("!") || (cell.v === undefined && cell.f === undefined)) return [];
    const { r: row, c: column } = utils.decode_cell(address);
    return [{ row, column, cell }];
  });
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
