export { createExcelWorkbook } from "./createExcelWorkbook.ts";
export { toWorkbookError } from "./toWorkbookError.ts";
