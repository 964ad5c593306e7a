import { parseArea, printArea, usedArea, type SheetModel, type WorkbookModel } from "../../model/index.ts";
import type { StylesAppender } from "../feature.ts";
import { sheetFeatures } from "../features/sheetFeatures.ts";
import { noContext, type FileFormulaContext } from "../formula/toFileFormula.ts";
import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import type { WorkbookSource } from "../workbook/sources.ts";
import { namespaces, xmlDeclaration } from "../xml/namespaces.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import { writeColumns } from "./columns.ts";
import { writeMerges } from "./merges.ts";
import { patchRows } from "./patchRows.ts";
import type { CellWriteTables } from "./printCell.ts";
import { writeSheetProperties } from "./sheetProperties.ts";
import { writeSheetViews } from "./sheetViews.ts";
import { WorksheetPart } from "./WorksheetPart.ts";

/** What writing a sheet draws on; the same for all sheets of one save. */
export interface SheetWriteTools {
  readonly package: OoxmlPackage;
  readonly workbook: WorkbookModel;
  readonly source: WorkbookSource;
  readonly styles: StylesAppender;
  readonly cells: CellWriteTables;
  /** In lower case. */
  readonly definedNames: ReadonlySet<string>;
}

const emptySheet =
  `${xmlDeclaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><sheetData/>` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/**
 * Writes a sheet's part, as far as anything of it was touched; else the part is not even inflated.
 *
 * @returns Whether its set of formulas changed.
 */
export function writeSheet(sheet: SheetModel, path: string, isNew: boolean, tools: SheetWriteTools): boolean {
  const { workbook, source } = tools;
  const { touched } = sheet;
  const followsTabs = isNew || workbook.touched.has("activeSheet") || workbook.touched.has("sheets");
  if (!isNew && touched.size === 0 && !followsTabs) {
    return false;
  }
  const worksheet = new WorksheetPart(isNew ? emptySheet : tools.package.readText(path), path);
  const isMoved = isNew || touched.has("structure");
  if (isMoved || touched.has("sheetProperties") || touched.has("columns") || touched.has("rows")) {
    writeSheetProperties(worksheet, sheet, source.colour);
  }
  if (isMoved || touched.has("views") || followsTabs) {
    writeSheetViews(worksheet, sheet, followsTabs ? sheet.id === workbook.activeSheetId : null);
  }
  if (isMoved || touched.has("columns")) {
    writeColumns(worksheet, sheet);
  }
  if (isMoved || touched.has("merges")) {
    writeMerges(worksheet, sheet.merges);
  }
  const hasCells = isMoved || touched.has("cells") || touched.has("rows");
  const formulasChanged = hasCells && writeCells(worksheet, sheet, isMoved, tools);
  for (const feature of sheetFeatures) {
    feature.write({
      package: tools.package,
      sheetPath: path,
      worksheet,
      sheet,
      workbook,
      styles: tools.styles,
      isNew,
    });
  }
  if (isNew || worksheet.isTouched) {
    tools.package.write(path, worksheet.toText());
  }
  return formulasChanged;
}

function writeCells(
  worksheet: WorksheetPart,
  sheet: SheetModel,
  isMoved: boolean,
  tools: SheetWriteTools,
): boolean {
  const { source, workbook, cells, definedNames } = tools;
  const { formulasChanged } = patchRows(worksheet, {
    sheet,
    rows: isMoved ? null : sheet.touchedRows,
    read: {
      strings: source.strings,
      styleCount: source.styles.cellStyles.length,
      date1904: workbook.date1904,
      isDynamic: (metadata) => source.dynamicMetadata.has(metadata),
    },
    write: cells,
    contextAt: (row, column): FileFormulaContext => ({
      ...noContext,
      definedNames,
      tableName: sheet.tables.find(({ area }) => isInside(area, row, column))?.name ?? null,
    }),
  });
  writeDimension(worksheet, sheet, isMoved);
  return formulasChanged;
}

function isInside(area: SheetModel["merges"][number], row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The area of used cells is a hint for readers: one that covers them all may stay. */
function writeDimension(worksheet: WorksheetPart, sheet: SheetModel, isMoved: boolean): void {
  const area = usedArea(sheet);
  const raw = worksheet.rawBlocks("dimension")[0] ?? "<dimension/>";
  const known = parseArea(/\sref="([^"]*)"/.exec(raw)?.[1] ?? "");
  const covers =
    known !== undefined &&
    (area === null ||
      (isInside(known, area.row, area.column) &&
        isInside(known, area.row + area.rowCount - 1, area.column + area.columnCount - 1)));
  if (isMoved || !covers) {
    worksheet.replace("dimension", setAttributes(raw, { ref: area === null ? "A1" : printArea(area) }));
  }
}
