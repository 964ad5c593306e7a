import { parseReference } from "../../../model/address.ts";
import type { Area } from "../../../model/area.ts";
import type { CellValue } from "../../../model/cell.ts";
import { getCell } from "../../../model/cells.ts";
import type { SheetModel } from "../../../model/sheet.ts";
import type { WorkbookModel } from "../../../model/workbook.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { printElement } from "../block/printElement.ts";

/** More points than this are left out of the cache; a program that opens the file reads the cells anyway. */
const mostCached = 32_000;

/** Cells of a reference, with the sheet they stand on. */
interface Data {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Prints numbers by reference with their values, so that viewers show the chart without calculating. */
export function printNumbers(reference: string, workbook: WorkbookModel): string {
  const data = resolve(reference, workbook);
  const cache = data === undefined ? "" : numberCache(data, workbook);
  return `<c:numRef>${formula(reference)}${cache}</c:numRef>`;
}

/** Prints categories: numbers as numbers, texts as texts, several columns of texts as levels. */
export function printCategories(reference: string, workbook: WorkbookModel): string {
  const data = resolve(reference, workbook);
  if (data === undefined) {
    return `<c:strRef>${formula(reference)}</c:strRef>`;
  }
  if (data.area.rowCount > 1 && data.area.columnCount > 1) {
    return `<c:multiLvlStrRef>${formula(reference)}${levelCache(data)}</c:multiLvlStrRef>`;
  }
  const values = valuesOf(data);
  const areNumbers =
    values.some((value) => typeof value === "number") && !values.some((value) => typeof value === "string");
  return areNumbers ? printNumbers(reference, workbook) : printTexts(reference, workbook);
}

/** Prints texts by reference with their values. */
export function printTexts(reference: string, workbook: WorkbookModel): string {
  const data = resolve(reference, workbook);
  const cache =
    data === undefined ? "" : `<c:strCache>${points(valuesOf(data), (value) => textOf(value))}</c:strCache>`;
  return `<c:strRef>${formula(reference)}${cache}</c:strRef>`;
}

function formula(reference: string): string {
  return printElement("c:f", {}, escapeXml(reference.replace(/^=/, "")));
}

function resolve(reference: string, workbook: WorkbookModel): Data | undefined {
  const parsed = parseReference(reference.replace(/^=/, ""));
  const name = parsed?.sheetName?.toLowerCase();
  const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name);
  const size = (parsed?.area.rowCount ?? 0) * (parsed?.area.columnCount ?? 0);
  return parsed === undefined || sheet === undefined || size > mostCached
    ? undefined
    : { sheet, area: parsed.area };
}

function valuesOf({ sheet, area }: Data): CellValue[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
    const row = area.row + Math.floor(index / area.columnCount);
    return getCell(sheet, row, area.column + (index % area.columnCount))?.value ?? null;
  });
}

function numberCache(data: Data, workbook: WorkbookModel): string {
  const first = getCell(data.sheet, data.area.row, data.area.column);
  const format = workbook.styles[first?.styleId ?? 0]?.numberFormat ?? "General";
  const numbers = points(valuesOf(data), (value) => (typeof value === "number" ? String(value) : null));
  return `<c:numCache>${printElement("c:formatCode", {}, escapeXml(format))}${numbers}</c:numCache>`;
}

function points(values: readonly CellValue[], print: (value: CellValue) => string | null): string {
  const printed = values.map((value, idx) => {
    const text = print(value);
    return text === null ? "" : printElement("c:pt", { idx }, `<c:v>${escapeXml(text)}</c:v>`);
  });
  return `<c:ptCount val="${String(values.length)}"/>${printed.join("")}`;
}

/** Levels run from the innermost (last column, or last row) outwards. */
function levelCache({ sheet, area }: Data): string {
  const isUpright = area.rowCount >= area.columnCount;
  const count = isUpright ? area.rowCount : area.columnCount;
  const levels = Array.from({ length: isUpright ? area.columnCount : area.rowCount }, (_, level) =>
    valuesOf({
      sheet,
      area: isUpright
        ? { ...area, column: area.column + level, columnCount: 1 }
        : { ...area, row: area.row + level, rowCount: 1 },
    }),
  ).reverse();
  const printed = levels.map((values) => {
    const pts = values.map((value, idx) => {
      const text = textOf(value);
      return text === null ? "" : printElement("c:pt", { idx }, `<c:v>${escapeXml(text)}</c:v>`);
    });
    return `<c:lvl>${pts.join("")}</c:lvl>`;
  });
  return `<c:multiLvlStrCache><c:ptCount val="${String(count)}"/>${printed.join("")}</c:multiLvlStrCache>`;
}

function textOf(value: CellValue): string | null {
  if (value === null) {
    return null;
  }
  return typeof value === "object"
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
}
