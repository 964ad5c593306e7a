import type { SheetPart } from "../../../model/sheet.ts";
import type { SheetWriteContext } from "../../feature.ts";

/** Whether a sheet's feature must be written: it changed, everything moved, or the sheet has no part yet. */
export function isTouched({ sheet, isNew }: SheetWriteContext, ...parts: readonly SheetPart[]): boolean {
  return isNew || sheet.touched.has("structure") || parts.some((part) => sheet.touched.has(part));
}
