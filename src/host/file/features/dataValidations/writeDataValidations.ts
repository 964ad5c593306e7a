import type { DataValidationModel } from "../../../model/dataValidation.ts";
import type { SheetWriteContext } from "../../feature.ts";
import { namespaces } from "../../xml/namespaces.ts";
import { parseSqref } from "../block/sqref.ts";
import { extensionUris } from "../block/extensionUris.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { isTouched } from "../block/isTouched.ts";
import { printElement } from "../block/printElement.ts";
import { type DataValidationSource, isDataValidationSource } from "./dataValidationSource.ts";
import { findValidations } from "./findValidations.ts";
import { printValidation } from "./printValidation.ts";
import { readValidation } from "./readValidation.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";

/** Writes a sheet's validations when they were touched; unedited and unknown ones as they stood. */
export function writeDataValidations(context: SheetWriteContext): void {
  if (!isTouched(context, "dataValidations")) {
    return;
  }
  const { worksheet, sheet } = context;
  const found = findValidations(worksheet);
  const kept = (isExtension: boolean): string[] =>
    sheet.dataValidations
      .map(uneditedSource)
      .filter((source) => source?.isExtension === isExtension)
      .map((source) => source?.raw ?? "");
  const edited = sheet.dataValidations.filter((validation) => uneditedSource(validation) === undefined);
  const classic = [...foreign(found.classic), ...kept(false), ...edited.map(printValidation)];
  const extended = [...foreign(found.extended), ...kept(true)];
  const block = worksheet.block("dataValidations");
  const count = classic.length;
  worksheet.replace(
    "dataValidations",
    count === 0 ? "" : printElement("dataValidations", { ...settingsOf(block), count }, classic),
  );
  worksheet.replaceExtension(
    extensionUris.dataValidations,
    extended.length === 0 ? "" : printExtension(extended),
  );
}

function uneditedSource(validation: DataValidationModel): DataValidationSource | undefined {
  const { source } = validation;
  return isDataValidationSource(source) && source.fingerprint === fingerprint(validation, ["id"])
    ? source
    : undefined;
}

/** Those the model does not show: input messages without a rule. */
function foreign(elements: readonly XmlElement[]): string[] {
  return elements
    .filter((element) => {
      const sqref = element.child("sqref")?.text ?? element.attribute("sqref") ?? "";
      return readValidation(element, "", parseSqref(sqref)) === undefined;
    })
    .map(({ raw }) => raw);
}

/** Where the user dragged the message window, and whether messages are shown at all. */
function settingsOf(block: XmlElement | undefined): Record<string, string | undefined> {
  return {
    disablePrompts: block?.attribute("disablePrompts"),
    xWindow: block?.attribute("xWindow"),
    yWindow: block?.attribute("yWindow"),
  };
}

function printExtension(validations: readonly string[]): string {
  const list = printElement(
    "x14:dataValidations",
    { "xmlns:xm": namespaces.xm, count: validations.length },
    validations,
  );
  return printElement("ext", { "xmlns:x14": namespaces.x14, uri: extensionUris.dataValidations }, list);
}
