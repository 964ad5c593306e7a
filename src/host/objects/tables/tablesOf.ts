import type { SheetModel, WorkbookModel } from "../../model/index.ts";
import type { TableState } from "../featureStates.ts";

/** Tables of a sheet, or of all sheets in tab order when it is null. */
export function tablesOf(workbook: WorkbookModel, scope: SheetModel | null): TableState[] {
  const sheets = scope === null ? workbook.sheets : [scope];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}
