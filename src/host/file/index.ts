export { FileError, type FileErrorCode } from "./FileError.ts";
export { openXlsx } from "./openXlsx.ts";
export { openWorkbookFile } from "./openWorkbookFile.ts";
export { saveXlsx } from "./saveXlsx.ts";
export { openCsv, type CsvOptions } from "./csv/openCsv.ts";
export { saveCsv } from "./csv/saveCsv.ts";
export { checkPackage } from "./checkPackage.ts";
export { defaultZipLimits, type ZipLimits } from "./zip/zipEntry.ts";
