import type { WorkbookModel } from "../../model/index.ts";
import { HostError } from "../../protocol/hostError.ts";

/** Stops with AccessDenied when the workbook's structure is protected: its sheets are then fixed. */
export function requireStructure(workbook: WorkbookModel): void {
  if (workbook.protection !== null) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
}
