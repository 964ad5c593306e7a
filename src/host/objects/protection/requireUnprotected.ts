import type { ProtectionOptions, SheetModel } from "../../model/index.ts";
import { HostError } from "../../protocol/hostError.ts";

/** What a protected sheet may still allow. */
export type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Stops with AccessDenied when the sheet is protected and its protection does not allow this. */
export function requireUnprotected(sheet: SheetModel, permission?: Permission): void {
  const isAllowed =
    sheet.protection === null || (permission !== undefined && sheet.protection.options[permission]);
  if (!isAllowed) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
}
