export { FileError } from "./FileError.ts";
export { fileKind } from "./fileKind.ts";
export { readZip } from "./zip/readZip.ts";
export { openXlsx } from "./openXlsx.ts";
export { openWorkbookFile } from "./openWorkbookFile.ts";
export { saveXlsx } from "./saveXlsx.ts";
export { checkPackage } from "./checkPackage.ts";
