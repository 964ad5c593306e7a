import type { SheetModel } from "../../model/index.ts";
import { HostError } from "../../protocol/hostError.ts";

/** Stops with AccessDenied when the sheet is protected and its protection does not allow formatting cells. */
export function requireFormattable(sheet: SheetModel): void {
  if (sheet.protection?.options.allowFormatCells === false) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
}
