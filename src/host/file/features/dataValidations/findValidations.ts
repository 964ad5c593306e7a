import type { WorksheetPart } from "../../worksheet/WorksheetPart.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { extensionUris } from "../block/extensionUris.ts";

/** All validations of a sheet as they stand in the file. */
export function findValidations(worksheet: WorksheetPart): {
  readonly classic: readonly XmlElement[];
  readonly extended: readonly XmlElement[];
} {
  const extended = worksheet.extension(extensionUris.dataValidations)?.descendant("dataValidations");
  return {
    classic: worksheet.block("dataValidations")?.childrenNamed("dataValidation") ?? [],
    extended: extended?.childrenNamed("dataValidation") ?? [],
  };
}
