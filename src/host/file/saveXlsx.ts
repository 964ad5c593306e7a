import type { WorkbookModel } from "../model/index.ts";
import { workbookFeatures } from "./features/workbookFeatures.ts";
import { contentTypes } from "./package/contentTypeNames.ts";
import type { OoxmlPackage } from "./package/OoxmlPackage.ts";
import { relationshipTypes } from "./package/relationshipTypes.ts";
import { SharedStringsWriter } from "./strings/SharedStringsWriter.ts";
import { StylesWriter } from "./styles/StylesWriter.ts";
import { addDynamicMetadata } from "./workbook/cellMetadata.ts";
import { writeDefinedNames } from "./workbook/definedNames.ts";
import { emptyPackage, workbookPath as newWorkbookPath } from "./workbook/emptyPackage.ts";
import { readSource } from "./workbook/readSource.ts";
import { removeCalculationChain } from "./workbook/removeCalculationChain.ts";
import { removeDeletedSheets } from "./workbook/removeDeletedSheets.ts";
import { renameSheetsInParts } from "./workbook/renameSheetsInParts.ts";
import { sheetPath } from "./workbook/sheetPath.ts";
import { SheetSource, WorkbookSource } from "./workbook/sources.ts";
import { WorkbookPart } from "./workbook/WorkbookPart.ts";
import { writeAppTitles } from "./workbook/writeAppTitles.ts";
import { orderSheets, writeSheetList } from "./workbook/writeSheetList.ts";
import { writeWorkbookSettings } from "./workbook/writeWorkbookSettings.ts";
import { writeSheet } from "./worksheet/writeSheet.ts";

/**
 * Saves a workbook as .xlsx. Parts nobody touched leave as they came, byte for byte; in a touched sheet only touched
 * blocks and rows are written. The model is not changed, so saving twice gives the same bytes.
 *
 * @throws FileError when the model cannot be a file (no visible sheet, two sheets of one name, unknown style).
 */
export function saveXlsx(workbook: WorkbookModel): Uint8Array {
  const isNew = !(workbook.source instanceof WorkbookSource);
  const source =
    workbook.source instanceof WorkbookSource
      ? workbook.source
      : readSource(emptyPackage(), newWorkbookPath, []);
  const { workbookPath } = source;
  const ooxml = source.ooxml.clone();
  const hasDeleted = removeDeletedSheets(ooxml, source, workbook.sheets);
  renameInParts(ooxml, source, workbook);
  const styles = new StylesWriter(
    source.stylesPath === null ? emptyPackage().readText("xl/styles.xml") : ooxml.readText(source.stylesPath),
    source.stylesPath ?? "xl/styles.xml",
    source.styles,
  );
  styles.addCellStyles(workbook.styles);
  const strings = new SharedStringsWriter(source.strings);
  const { relationshipIds, formulasChanged, needsCalculation } = writeSheets(
    ooxml,
    workbook,
    source,
    styles,
    strings,
  );

  const part = new WorkbookPart(ooxml.readText(workbookPath), workbookPath);
  const order = orderSheets(workbook, source.order);
  writeSheetList(part, workbook, order, relationshipIds);
  writeDefinedNames(part, workbook, source.order, order);
  writeWorkbookSettings(part, workbook, order.indexOf(workbook.activeSheetId), needsCalculation);
  if (part.isTouched) {
    ooxml.write(workbookPath, part.toText());
  }
  for (const feature of workbookFeatures) {
    feature.write({ package: ooxml, workbookPath, workbook, isNew });
  }
  writeTable(ooxml, source, "styles", source.stylesPath, styles.toText());
  const stringsText = source.stringsPath === null ? null : ooxml.readText(source.stringsPath);
  writeTable(
    ooxml,
    source,
    "sharedStrings",
    source.stringsPath,
    strings.toText(stringsText, source.stringsPath ?? ""),
  );
  if (hasDeleted || formulasChanged) {
    removeCalculationChain(ooxml, workbookPath);
  }
  if (isNew || workbook.touched.has("sheets")) {
    writeAppTitles(ooxml, workbook);
  }
  return ooxml.toBytes();
}

interface WrittenSheets {
  /** Of sheets the file did not have, by sheet id. */
  readonly relationshipIds: ReadonlyMap<string, string>;
  readonly formulasChanged: boolean;
  readonly needsCalculation: boolean;
}

function writeSheets(
  ooxml: OoxmlPackage,
  workbook: WorkbookModel,
  source: WorkbookSource,
  styles: StylesWriter,
  strings: SharedStringsWriter,
): WrittenSheets {
  const relationshipIds = new Map<string, string>();
  let dynamicIndex: number | undefined;
  let formulasChanged = false;
  let needsCalculation = false;
  const cells = {
    strings,
    styleCount: workbook.styles.length,
    dynamicMetadata: () => (dynamicIndex ??= addDynamicMetadata(ooxml, source.workbookPath)),
    needsCalculation: () => {
      needsCalculation = true;
    },
  };
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  const definedNames = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const sheet of workbook.sheets) {
    const known = sheetPath(sheet, source);
    const path = known ?? ooxml.unusedPath("xl/worksheets/sheet", ".xml");
    if (known === null) {
      ooxml.write(path, "", contentTypes.worksheet);
      relationshipIds.set(sheet.id, ooxml.relate(source.workbookPath, relationshipTypes.worksheet, path));
    }
    const tools = { package: ooxml, workbook, source, styles, cells, definedNames };
    formulasChanged = writeSheet(sheet, path, known === null, tools) || formulasChanged;
  }
  return { relationshipIds, formulasChanged, needsCalculation };
}

/** Names the file still spells the old way, in what the model does not rewrite. */
function renameInParts(ooxml: OoxmlPackage, source: WorkbookSource, workbook: WorkbookModel): void {
  const renamed = workbook.sheets.flatMap((sheet): [string, string][] =>
    sheetPath(sheet, source) !== null &&
    sheet.source instanceof SheetSource &&
    sheet.source.name !== sheet.name
      ? [[sheet.source.name.toLowerCase(), sheet.name]]
      : [],
  );
  if (renamed.length > 0) {
    renameSheetsInParts(ooxml, new Map(renamed));
  }
}

/** Writes a table all sheets share, if it grew; a file that had none gets one. */
function writeTable(
  ooxml: OoxmlPackage,
  { workbookPath }: WorkbookSource,
  kind: "styles" | "sharedStrings",
  known: string | null,
  text: string | null,
): void {
  if (text !== null) {
    const path = known ?? `xl/${kind}.xml`;
    ooxml.write(path, text, known === null ? contentTypes[kind] : undefined);
    ooxml.relate(workbookPath, relationshipTypes[kind], path);
  }
}
