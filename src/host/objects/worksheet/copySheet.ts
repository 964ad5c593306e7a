import type { SheetModel, WorkbookModel } from "../../model/index.ts";
import { findSheet } from "../findSheet.ts";
import { detachSheet } from "./detachSheet.ts";

/** Makes a copy of a sheet, "Scores (2)", that shares nothing with it; the caller puts it among the sheets. */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel): SheetModel {
  return detachSheet(workbook, sheet, freeSheetName(workbook, sheet.name));
}

/** The name itself while it is free, else with the next number: "Scores (2)". */
export function freeSheetName(workbook: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  let candidate = name;
  for (let number = 2; findSheet(workbook, candidate) !== undefined; number += 1) {
    const suffix = ` (${String(number)})`;
    candidate = base.slice(0, 31 - suffix.length) + suffix;
  }
  return candidate;
}
