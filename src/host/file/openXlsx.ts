import {
  createSheet,
  createWorkbook,
  type SheetModel,
  type SheetVisibility,
  type WorkbookModel,
} from "../model/index.ts";
import { FileError } from "./FileError.ts";
import { fileKind } from "./fileKind.ts";
import { sheetFeatures } from "./features/sheetFeatures.ts";
import { workbookFeatures } from "./features/workbookFeatures.ts";
import type { StylesLookup } from "./feature.ts";
import { OoxmlPackage } from "./package/OoxmlPackage.ts";
import { readDefinedNames } from "./workbook/definedNames.ts";
import { findWorkbookPart } from "./workbook/findWorkbookPart.ts";
import { readSource } from "./workbook/readSource.ts";
import { SheetSource, type ForeignSheet, type WorkbookSource } from "./workbook/sources.ts";
import { WorkbookPart } from "./workbook/WorkbookPart.ts";
import { readWorkbookSettings } from "./workbook/writeWorkbookSettings.ts";
import { readColumns } from "./worksheet/columns.ts";
import { readMerges } from "./worksheet/merges.ts";
import { readRows } from "./worksheet/readRows.ts";
import { readSheetProperties } from "./worksheet/sheetProperties.ts";
import { readSheetViews } from "./worksheet/sheetViews.ts";
import { WorksheetPart } from "./worksheet/WorksheetPart.ts";
import type { XmlElement } from "./xml/XmlElement.ts";
import { readZip } from "./zip/readZip.ts";
import { defaultZipLimits, type ZipLimits } from "./zip/zipEntry.ts";

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/**
 * Opens an .xlsx or .xlsm workbook. The model keeps the package it came from, so that `saveXlsx` writes only what
 * changed. Nothing the file points to outside itself is ever fetched.
 *
 * @throws FileError for whatever is no workbook, damaged, too large or unsafe.
 */
export function openXlsx(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): WorkbookModel {
  const kind = fileKind(bytes);
  if (kind !== "zip") {
    const code = kind === "legacyWorkbook" ? "unsupported_format" : "not_a_workbook";
    throw new FileError(code, "The file is no .xlsx workbook.");
  }
  const ooxml = new OoxmlPackage(readZip(bytes, limits));
  if (!ooxml.has("[Content_Types].xml")) {
    throw new FileError("not_a_workbook", "The file is a zip container, but no Office document.");
  }
  const workbookPath = findWorkbookPart(ooxml);
  const part = new WorkbookPart(ooxml.readText(workbookPath), workbookPath);
  const workbook = createWorkbook([]);
  const entries = (part.block("sheets")?.childrenNamed("sheet") ?? []).map((element) => {
    const path = ooxml.target(workbookPath, element.relationshipId);
    return { element, path: isWorksheet(ooxml, workbookPath, element) ? path : undefined };
  });
  const order = entries.map(({ element, path }): string | ForeignSheet => {
    if (path === undefined) {
      return { xml: element.raw };
    }
    const sheet = createSheet(workbook, element.attribute("name") ?? "");
    sheet.visibility = visibilities[element.attribute("state") ?? ""] ?? "Visible";
    sheet.source = new SheetSource(ooxml, sheet.id, path, sheet.name, element.raw);
    workbook.sheets.push(sheet);
    return sheet.id;
  });
  const source = readSource(ooxml, workbookPath, order);
  workbook.source = source;
  workbook.styles = [...source.styles.cellStyles];
  Object.assign(workbook, readWorkbookSettings(part));
  for (const sheet of workbook.sheets) {
    readSheet(sheet, workbook, source);
  }
  readDefinedNames(part, workbook, order);
  for (const feature of workbookFeatures) {
    feature.read({ package: ooxml, workbookPath, workbook });
  }
  workbook.activeSheetId = activeSheetId(part, workbook, order);
  forgetTouches(workbook);
  return workbook;
}

/** Chart sheets, macro sheets and dialogs stand in the list too; a sheet whose part is missing is an error. */
function isWorksheet(ooxml: OoxmlPackage, workbookPath: string, element: XmlElement): boolean {
  const relationship = ooxml.relationships(workbookPath).byId(element.relationshipId ?? "");
  if (relationship === undefined) {
    throw new FileError("damaged_part", `Sheet "${element.attribute("name") ?? ""}" has no part.`, {
      part: workbookPath,
    });
  }
  return relationship.type.endsWith("/worksheet");
}

function readSheet(sheet: SheetModel, workbook: WorkbookModel, source: WorkbookSource): void {
  const { path } = sheet.source instanceof SheetSource ? sheet.source : { path: "" };
  const ooxml = source.ooxml;
  const worksheet = new WorksheetPart(ooxml.readText(path), path);
  const styleCount = workbook.styles.length;
  Object.assign(sheet, readSheetProperties(worksheet, source.colour), readSheetViews(worksheet));
  sheet.columns = readColumns(worksheet, styleCount);
  sheet.merges = readMerges(worksheet);
  readRows(worksheet, sheet, {
    strings: source.strings,
    styleCount,
    date1904: workbook.date1904,
    isDynamic: (metadata) => source.dynamicMetadata.has(metadata),
  });
  const styles: StylesLookup = {
    colour: source.colour,
    differentialFormat: (index) => (index === undefined ? undefined : source.differentialFormats[index]),
  };
  for (const feature of sheetFeatures) {
    feature.read({ package: ooxml, sheetPath: path, worksheet, sheet, workbook, styles });
  }
}

function activeSheetId(
  part: WorkbookPart,
  workbook: WorkbookModel,
  order: readonly (string | ForeignSheet)[],
): string {
  const active = order[part.block("bookViews")?.child("workbookView")?.numberAttribute("activeTab") ?? 0];
  const visible = workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? workbook.sheets[0];
  return typeof active === "string" ? active : (visible?.id ?? "");
}

/** Reading fills the model by the same functions that change it. */
function forgetTouches(workbook: WorkbookModel): void {
  workbook.touched.clear();
  for (const sheet of workbook.sheets) {
    sheet.touched.clear();
    sheet.touchedRows.clear();
  }
}
