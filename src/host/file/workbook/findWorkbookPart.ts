import { FileError } from "../FileError.ts";
import type { OoxmlPackage } from "../package/OoxmlPackage.ts";

/** Finds the workbook's part in a package, and says plainly when the package holds something else. */
export function findWorkbookPart(ooxml: OoxmlPackage): string {
  const part = ooxml.targetOfKind("", "officeDocument");
  if (part === undefined || !ooxml.has(part)) {
    throw new FileError("not_a_workbook", "The file is a zip container, but no Office document.");
  }
  const type = ooxml.contentTypes.of(part) ?? "";
  if (type.includes("ms-excel.sheet.binary")) {
    throw new FileError(
      "unsupported_format",
      "Binary workbooks (.xlsb) cannot be opened; save it as .xlsx.",
      { part },
    );
  }
  if (!/spreadsheetml|ms-excel/.test(type)) {
    throw new FileError("unsupported_format", "The file is an Office document, but no workbook.", { part });
  }
  return part;
}
