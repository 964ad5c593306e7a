import { createId } from "../../../model/createId.ts";
import type { DataValidationModel } from "../../../model/dataValidation.ts";
import type { SheetReadContext } from "../../feature.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { parseSqref } from "../block/sqref.ts";
import type { DataValidationSource } from "./dataValidationSource.ts";
import { findValidations } from "./findValidations.ts";
import { readValidation } from "./readValidation.ts";

/** Reads a sheet's validations, those of the 2010 extension too. */
export function readDataValidations({ worksheet, workbook, sheet }: SheetReadContext): void {
  const found = findValidations(worksheet);
  const read = (element: XmlElement, isExtension: boolean): DataValidationModel[] => {
    const sqref = element.child("sqref")?.text ?? element.attribute("sqref") ?? "";
    const validation = readValidation(element, createId(workbook), parseSqref(sqref));
    if (validation === undefined) {
      return [];
    }
    validation.source = {
      kind: "dataValidation",
      raw: element.raw,
      isExtension,
      fingerprint: fingerprint(validation, ["id"]),
    } satisfies DataValidationSource;
    return [validation];
  };
  sheet.dataValidations = [
    ...found.classic.flatMap((element) => read(element, false)),
    ...found.extended.flatMap((element) => read(element, true)),
  ];
}
