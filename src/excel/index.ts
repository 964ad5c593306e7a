export { createExcelWorkbook } from "./createExcelWorkbook.ts";
export { partMark } from "./ownTabs.ts";
export { toWorkbookError } from "./toWorkbookError.ts";
