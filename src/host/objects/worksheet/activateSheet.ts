import type { SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError } from "../../protocol/hostError.ts";

/** Brings a sheet to the front; a hidden one cannot be. */
export function activateSheet(context: HostContext, sheet: SheetModel): void {
  const { workbook } = context;
  if (sheet.visibility !== "Visible") {
    throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
  }
  const before = workbook.activeSheetId;
  if (before === sheet.id) {
    return;
  }
  workbook.activeSheetId = sheet.id;
  workbook.touched.add("activeSheet");
  context.record({ kind: "sheet", sheetId: before, change: "Deactivated" });
  context.record({ kind: "sheet", sheetId: sheet.id, change: "Activated" });
}

/** The visible sheet that comes to the front when this one leaves: the next, else the one before. */
export function neighbourOf(context: HostContext, sheet: SheetModel): SheetModel {
  const { sheets } = context.workbook;
  const index = sheets.indexOf(sheet);
  const isFree = (other: SheetModel): boolean => other !== sheet && other.visibility === "Visible";
  const next = sheets.slice(index + 1).find(isFree) ?? sheets.slice(0, index).reverse().find(isFree);
  if (next === undefined) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible sheet.");
  }
  return next;
}
