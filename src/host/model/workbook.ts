import type { CustomXmlPartModel } from "./customXmlPart.ts";
import type { NamedItemModel } from "./namedItem.ts";
import type { WorkbookProtectionModel } from "./protection.ts";
import type { SheetModel } from "./sheet.ts";
import type { StyleModel } from "./style.ts";

/** Parts of a workbook that the file layer rewrites one by one, only when they were touched. */
export type WorkbookPart =
  /** Sheets added, deleted, renamed, moved, shown or hidden. */
  | "sheets"
  | "names"
  | "styles"
  | "settings"
  | "customXmlParts"
  | "properties"
  | "customProperties"
  | "calculation"
  | "protection"
  | "activeSheet";

/** Built-in document properties; dates are ISO 8601, null when the file has none. */
export interface DocumentPropertiesModel {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: string | null;
}

export interface WorkbookModel {
  /** "Book1.xlsx". */
  name: string;
  /** In tab order. */
  sheets: SheetModel[];
  activeSheetId: string;
  /** Names whose scope is the workbook. */
  names: NamedItemModel[];
  /** Cells point here by index; 0 is the default style. Only `internStyle` adds to it. */
  styles: StyleModel[];
  /** The add-in's own settings (`workbook.settings`): values are JSON values. */
  settings: Map<string, unknown>;
  customXmlParts: CustomXmlPartModel[];
  properties: DocumentPropertiesModel;
  customProperties: Map<string, string | number | boolean>;
  date1904: boolean;
  /** Opened for reading only: it can be changed, but not saved under its name. */
  isReadOnly: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Whoever opens the workbook computes every formula: the values in its file are not to be trusted. */
  calculatesOnOpening: boolean;
  protection: WorkbookProtectionModel | null;
  touched: Set<WorkbookPart>;
  /** Counts objects made here, so that ids are unique and the same on every run. */
  nextId: number;
  /** Kept by the file layer: the package as it was opened. */
  source?: unknown;
}
