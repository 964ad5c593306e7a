import type { SheetPlan } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";

/** Queues protection without a password: cells meant for typing stay open, filters and column widths too. */
export function protectTab(sheet: Excel.Worksheet, protection: NonNullable<SheetPlan["protection"]>): void {
  for (const { top, left, bottom, right } of protection.unlocked)
    sheet.getRange(rangeAddress(top, left, bottom, right)).format.protection.locked = false;
  sheet.protection.protect({ allowAutoFilter: true, allowSort: true, allowFormatColumns: true });
}
