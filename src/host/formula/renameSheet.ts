import type { SheetModel, WorkbookModel } from "../model/index.ts";
import { rewriteWorkbook } from "./rewriteWorkbook.ts";

/** Gives a sheet another name and rewrites every formula that names it. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  rewriteWorkbook(workbook, (reference, target) =>
    target === sheet && reference.sheetName !== null ? { ...reference, sheetName: name } : reference,
  );
  sheet.name = name;
  workbook.touched.add("sheets");
}
