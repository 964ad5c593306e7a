import { forEachCell, type Area, type SheetModel, type WorkbookModel } from "../../model/index.ts";
import { HostError } from "../../protocol/hostError.ts";

/** Stops with AccessDenied when the sheet is protected and one of these cells is locked. */
export function requireWritable(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  if (sheet.protection === null) {
    return;
  }
  let unlocked = 0;
  forEachCell(sheet, area, (cell) => {
    unlocked += workbook.styles[cell.styleId]?.protection.locked === false ? 1 : 0;
  });
  if (unlocked < area.rowCount * area.columnCount) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
}
