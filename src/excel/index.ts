export { createExcelWorkbook } from "./createExcelWorkbook.ts";
export { backupMark, partMark, tabMark } from "./ownTabs.ts";
export { toWorkbookError } from "./toWorkbookError.ts";
