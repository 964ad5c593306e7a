export { FileError } from "./FileError.ts";
export { openXlsx } from "./openXlsx.ts";
export { openWorkbookFile } from "./openWorkbookFile.ts";
export { saveXlsx } from "./saveXlsx.ts";
export { checkPackage } from "./checkPackage.ts";
