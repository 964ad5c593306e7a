import {
  createWorkbook,
  maxColumns,
  maxRows,
  type CellModel,
  type CellValue,
  type WorkbookModel,
} from "../../model/index.ts";
import { FileError } from "../FileError.ts";
import { decodeText, type TextEncodingName } from "./decodeText.ts";
import { detectDelimiter, splitCsv } from "./splitCsv.ts";

export interface CsvOptions {
  readonly encoding?: TextEncodingName;
  /** Found out from the first line when it is not given. */
  readonly delimiter?: string;
  /** Name of the one sheet. */
  readonly sheetName?: string;
}

/**
 * Opens delimited text as a workbook of one sheet. Plain numbers become numbers and TRUE and FALSE booleans; all else
 * stays text as it stands: staff numbers keep their zeros, and dates, percents and formulas are the reader's to judge.
 */
export function openCsv(bytes: Uint8Array, options: CsvOptions = {}): WorkbookModel {
  const text = decodeText(bytes, options.encoding);
  const rows = splitCsv(text, options.delimiter ?? detectDelimiter(text));
  if (rows.length > maxRows || rows.some(({ length }) => length > maxColumns)) {
    throw new FileError("too_large", "The text has more rows or columns than a sheet.");
  }
  const workbook = createWorkbook([options.sheetName ?? "Sheet1"]);
  for (const sheet of workbook.sheets) {
    rows.forEach((fields, row) => {
      const cells = fields.flatMap((field, column): [number, CellModel][] =>
        field === "" ? [] : [[column, { value: valueOf(field), formula: null, styleId: 0 }]],
      );
      if (cells.length > 0) {
        sheet.cells.set(row, new Map(cells));
      }
    });
  }
  return workbook;
}

const mostDigits = 15;

function valueOf(field: string): CellValue {
  if (/^(TRUE|FALSE)$/i.test(field)) {
    return field.toUpperCase() === "TRUE";
  }
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?$/.test(field);
  return isNumber && field.replace(/[eE].*|\D/g, "").length <= mostDigits ? Number(field) : field;
}
