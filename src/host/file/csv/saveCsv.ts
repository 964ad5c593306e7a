import { getCell, usedArea, type CellValue, type SheetModel } from "../../model/index.ts";

const byteOrderMark = "\ufeff";

/**
 * Writes a sheet's values as comma-separated text: UTF-8 with byte order mark, so that Excel shows Chinese right, lines
 * ended by CR LF. Texts that a spreadsheet would run as formulas are written as they are: a cell's text is data.
 */
export function saveCsv(sheet: SheetModel): Uint8Array {
  const area = usedArea(sheet, true);
  const rows = area === null ? 0 : area.row + area.rowCount;
  const columns = area === null ? 0 : area.column + area.columnCount;
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      printField(getCell(sheet, row, column)?.value ?? null),
    ).join(","),
  );
  return new TextEncoder().encode(byteOrderMark + lines.map((line) => `${line}\r\n`).join(""));
}

function printField(value: CellValue): string {
  if (value === null) {
    return "";
  }
  const text =
    typeof value === "object"
      ? value.error
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : String(value);
  return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
