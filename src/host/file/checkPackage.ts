import { FileError } from "./FileError.ts";
import { checkIdentities } from "./check/checkIdentities.ts";
import { checkParts } from "./check/checkParts.ts";
import { checkRelationships } from "./check/checkRelationships.ts";
import { checkStyles } from "./check/checkStyles.ts";
import { checkWorkbook } from "./check/checkWorkbook.ts";
import { checkWorksheet } from "./check/checkWorksheet.ts";
import { OoxmlPackage } from "./package/OoxmlPackage.ts";
import { resolveTarget } from "./package/partPaths.ts";
import { findWorkbookPart } from "./workbook/findWorkbookPart.ts";
import { readZip } from "./zip/readZip.ts";

/**
 * Looks for what makes Excel offer to repair a workbook: parts without content type, relationships that lead nowhere,
 * blocks out of order, numbers that point outside their lists, cells that overlap.
 *
 * @returns One sentence per fault, with the part's name; empty when the file is sound as far as this can tell.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  try {
    const ooxml = new OoxmlPackage(readZip(bytes));
    const workbookPath = findWorkbookPart(ooxml);
    return [
      ...checkParts(ooxml),
      ...checkRelationships(ooxml),
      ...checkIdentities(ooxml, workbookPath),
      ...checkStyles(ooxml, workbookPath),
      ...checkWorkbook(ooxml, workbookPath),
      ...worksheetPaths(ooxml, workbookPath).flatMap((path) => checkWorksheet(ooxml, workbookPath, path)),
    ];
  } catch (error) {
    if (error instanceof FileError) {
      return [`${error.part ?? "file"}: ${error.message}`];
    }
    throw error;
  }
}

function worksheetPaths(ooxml: OoxmlPackage, workbookPath: string): string[] {
  return ooxml
    .relationships(workbookPath)
    .ofKind("worksheet")
    .map(({ target }) => resolveTarget(workbookPath, target))
    .filter((path) => ooxml.has(path));
}
