import type { CommentModel, HyperlinkModel, NoteModel } from "./annotations.ts";
import type { Area } from "./area.ts";
import type { CellModel } from "./cell.ts";
import type { ChartModel } from "./chart.ts";
import type { ConditionalFormatModel } from "./conditionalFormat.ts";
import type { DataValidationModel } from "./dataValidation.ts";
import type { NamedItemModel } from "./namedItem.ts";
import type { PageLayoutModel } from "./pageLayout.ts";
import type { ProtectionModel } from "./protection.ts";
import type { Colour } from "./style.ts";
import type { AutoFilterModel, TableModel } from "./table.ts";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Parts of a sheet that the file layer rewrites one by one, only when they were touched. */
export type SheetPart =
  | "cells"
  | "rows"
  | "columns"
  | "views"
  | "merges"
  | "conditionalFormats"
  | "dataValidations"
  | "hyperlinks"
  | "tables"
  | "charts"
  | "pageLayout"
  | "protection"
  | "notes"
  | "comments"
  | "autoFilter"
  | "customProperties"
  | "sheetProperties"
  /** Rows or columns were inserted or deleted: nothing stands where the file had it. */
  | "structure";

export interface RowModel {
  /** null is the sheet's standard height. */
  heightPoints: number | null;
  hidden: boolean;
  styleId: number | null;
  outlineLevel: number;
  source?: unknown;
}

export interface ColumnModel {
  /** Characters of the default font, as the file stores it (8.43 shown is 9.140625); null is standard. */
  widthChars: number | null;
  hidden: boolean;
  styleId: number | null;
  outlineLevel: number;
  source?: unknown;
}

export interface SheetModel {
  /** As Office.js shows it: "{GUID}". Stays when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** null for no colour. */
  tabColor: Colour | null;
  /** Sparse: row → column → cell, zero-based. */
  cells: Map<number, Map<number, CellModel>>;
  rows: Map<number, RowModel>;
  columns: Map<number, ColumnModel>;
  standardWidthChars: number;
  standardHeightPoints: number;
  merges: Area[];
  /** Frozen rows above and columns to the left; null for none. */
  freeze: { rows: number; columns: number } | null;
  showGridlines: boolean;
  showHeadings: boolean;
  zoomPercent: number;
  /** First area is the active one. */
  selection: Area[];
  tables: TableModel[];
  conditionalFormats: ConditionalFormatModel[];
  dataValidations: DataValidationModel[];
  charts: ChartModel[];
  hyperlinks: HyperlinkModel[];
  notes: NoteModel[];
  comments: CommentModel[];
  /** Names whose scope is this sheet. */
  names: NamedItemModel[];
  customProperties: Map<string, string>;
  autoFilter: AutoFilterModel | null;
  pageLayout: PageLayoutModel;
  /** null when not protected. */
  protection: ProtectionModel | null;
  /** Changed since the file was opened or last saved. */
  touched: Set<SheetPart>;
  /** Rows (zero-based) with changed cells or row properties; read with "cells" or "rows" in `touched`. */
  touchedRows: Set<number>;
  /** Kept by the file layer: the part it came from. */
  source?: unknown;
}
