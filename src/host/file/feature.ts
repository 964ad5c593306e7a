import type { Colour, SheetModel, WorkbookModel } from "../model/index.ts";
import type { OoxmlPackage } from "./package/OoxmlPackage.ts";
import type { WorksheetPart } from "./worksheet/WorksheetPart.ts";
import type { XmlElement } from "./xml/XmlElement.ts";

/** What reading a feature may look up in styles.xml and the theme. */
export interface StylesLookup {
  /** Resolves an element with `rgb`, `theme` + `tint`, `indexed` or `auto`; null when it says no colour. */
  colour(element: XmlElement | undefined): Colour | null;
  /** The `<dxf>` of this index (`dxfId`); undefined when there is none. */
  differentialFormat(index: number | undefined): XmlElement | undefined;
}

/** What writing a feature may add to styles.xml. */
export interface StylesAppender {
  /** Appends a `<dxf>`, or finds one of the same text, and gives its index for `dxfId`. */
  addDifferentialFormat(xml: string): number;
}

/** What a sheet's feature is read from. The package is not to be written to while reading. */
export interface SheetReadContext {
  readonly package: OoxmlPackage;
  /** Path of the sheet's part; its relationships are `package.relationships(sheetPath)`. */
  readonly sheetPath: string;
  readonly worksheet: WorksheetPart;
  readonly sheet: SheetModel;
  readonly workbook: WorkbookModel;
  readonly styles: StylesLookup;
}

/** What a sheet's feature is written to. The model is not to be changed: a workbook can be saved again and again. */
export interface SheetWriteContext {
  /** A copy of the package as opened: write, remove and relate parts in it. */
  readonly package: OoxmlPackage;
  readonly sheetPath: string;
  /** Replace blocks here, in any order: each finds its place in the schema's sequence. */
  readonly worksheet: WorksheetPart;
  readonly sheet: SheetModel;
  readonly workbook: WorkbookModel;
  readonly styles: StylesAppender;
  /** The sheet has no part in the opened file: everything it has must be written, whatever `touched` says. */
  readonly isNew: boolean;
}

/**
 * One feature of sheets: what it reads on open it writes on save, only when `sheet.touched` names it or the sheet is
 * new. A feature that was not touched must leave its blocks and parts alone.
 */
export interface SheetFeature {
  readonly name: string;
  read(context: SheetReadContext): void;
  write(context: SheetWriteContext): void;
}

export interface WorkbookReadContext {
  readonly package: OoxmlPackage;
  /** Path of the workbook's part ("xl/workbook.xml"). */
  readonly workbookPath: string;
  readonly workbook: WorkbookModel;
}

export interface WorkbookWriteContext extends WorkbookReadContext {
  /** The workbook was made here: there is no opened file behind it. */
  readonly isNew: boolean;
}

/** One feature of the whole workbook (custom XML parts, settings, document properties): as `SheetFeature`. */
export interface WorkbookFeature {
  readonly name: string;
  read(context: WorkbookReadContext): void;
  write(context: WorkbookWriteContext): void;
}
