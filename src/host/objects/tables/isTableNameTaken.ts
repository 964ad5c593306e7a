import type { TableModel, WorkbookModel } from "../../model/index.ts";

/** Whether a table, or a name of the workbook, is called so in whatever case; `self` does not count. */
export function isTableNameTaken(workbook: WorkbookModel, name: string, self?: TableModel): boolean {
  const isSame = (other: { readonly name: string }): boolean =>
    other !== self && other.name.toLowerCase() === name.toLowerCase();
  return workbook.names.some(isSame) || workbook.sheets.some(({ tables }) => tables.some(isSame));
}
