import type { NamedItemModel, SheetModel, WorkbookModel } from "../../model/index.ts";

/** The list of names of one scope: a sheet's, or the workbook's when the sheet is null. */
export function scopedNames(workbook: WorkbookModel, sheet: SheetModel | null): NamedItemModel[] {
  return sheet === null ? workbook.names : sheet.names;
}
