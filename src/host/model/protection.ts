/** What a protected sheet still lets people do (`Excel.WorksheetProtectionOptions`). */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
}

/** Present means protected. */
export interface ProtectionModel {
  options: ProtectionOptions;
  /** Typed in this session; null without a password, or when only the file's hash is known (in `source`). */
  password: string | null;
  hasPassword: boolean;
  source?: unknown;
}

export interface WorkbookProtectionModel {
  password: string | null;
  hasPassword: boolean;
  source?: unknown;
}
