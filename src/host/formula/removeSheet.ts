import type { SheetModel, WorkbookModel } from "../model/index.ts";
import { rewriteWorkbook } from "./rewriteWorkbook.ts";

/** Takes a sheet out of the workbook; what referred to it says #REF! from then on. */
export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  rewriteWorkbook(workbook, (reference, target) => (target === sheet ? null : reference));
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.touched.add("sheets");
}
