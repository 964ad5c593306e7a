import { createExcelWorkbook } from "../../excel/index.ts";
import { createPaneWork } from "./createPaneWork.ts";
import type { PaneWork } from "./paneWork.ts";

/** The workflow over the workbook that is open in Excel. */
export function openWork(): PaneWork {
  return createPaneWork(createExcelWorkbook());
}
