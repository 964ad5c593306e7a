import type { SheetSummary } from "../../sheet/index.ts";
import { findSheets } from "../ownTabs.ts";
import { runExcel } from "../runExcel.ts";

/** Lists every sheet but our hidden copies, with the size of its used range. */
export function listSheets(): Promise<readonly SheetSummary[]> {
  return runExcel(async (context) => {
    const found = (await findSheets(context)).filter((sheet) => sheet.backupOf === null);
    const used = found.map((sheet) =>
      context.workbook.worksheets
        .getItem(sheet.id)
        .getUsedRangeOrNullObject(true)
        .load("rowCount,columnCount"),
    );
    await context.sync();
    return found.map((sheet, index): SheetSummary => {
      const range = used[index];
      const isEmpty = range === undefined || range.isNullObject;
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        ownId: sheet.tabId,
        rowCount: isEmpty ? 0 : range.rowCount,
        columnCount: isEmpty ? 0 : range.columnCount,
      };
    });
  });
}
