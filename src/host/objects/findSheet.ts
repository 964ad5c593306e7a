import type { SheetModel, WorkbookModel } from "../model/index.ts";

/** Finds a sheet by its name, in whatever case. */
export function findSheet(workbook: WorkbookModel, name: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
