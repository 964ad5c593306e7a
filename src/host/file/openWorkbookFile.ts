import type { WorkbookModel } from "../model/index.ts";
import { openCsv } from "./csv/openCsv.ts";
import { FileError } from "./FileError.ts";
import { fileKind } from "./fileKind.ts";
import { openXlsx } from "./openXlsx.ts";

/**
 * Opens a file by what it is, not by what it is called: .xlsx and .xlsm by their signature, delimited text by its name,
 * since text has no signature.
 *
 * @param name - File name with extension; the workbook takes it.
 */
export function openWorkbookFile(bytes: Uint8Array, name: string): WorkbookModel {
  const workbook = openByKind(bytes, name);
  workbook.name = name;
  return workbook;
}

function openByKind(bytes: Uint8Array, name: string): WorkbookModel {
  switch (fileKind(bytes)) {
    case "zip":
      return openXlsx(bytes);
    case "legacyWorkbook":
      throw new FileError(
        "unsupported_format",
        "Workbooks of Excel 97 to 2003 (.xls) cannot be opened; save it as .xlsx.",
      );
    case "other": {
      const isText = /\.(csv|tsv|txt)$/i.test(name);
      if (!isText || bytes.includes(0) !== isUtf16(bytes)) {
        throw new FileError("not_a_workbook", "The file is neither a workbook nor delimited text.");
      }
      return openCsv(bytes, { sheetName: sheetNameOf(name) });
    }
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The file's name without extension, as far as it can be a sheet's name. */
function sheetNameOf(name: string): string {
  const base = name.replace(/\.[^.]*$/, "").replace(/^.*[/\\]/, "");
  const clean = base
    .replace(/[[\]:*?/\\]/g, "_")
    .replace(/^'+|'+$/g, "")
    .slice(0, 31)
    .trim();
  return clean === "" ? "Sheet1" : clean;
}
