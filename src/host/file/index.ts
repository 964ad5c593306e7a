export { FileError, type FileErrorCode } from "./FileError.ts";
export { openXlsx } from "./openXlsx.ts";
export { saveXlsx } from "./saveXlsx.ts";
