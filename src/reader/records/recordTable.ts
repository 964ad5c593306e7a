import type { RecordKind, SourceRow } from "../../core/index.ts";

/** A table of records as it stands in a workbook: what its columns are called, and its rows as they were found. */
export interface RecordTable {
  readonly kind: RecordKind | "evidence";
  /** Of the policy's table of evidence; null for the other kinds. */
  readonly tableId: string | null;
  readonly sheetName: string;
  /** Headings as they stand in the sheet, by column key. */
  readonly headings: Readonly<Record<string, string>>;
  readonly rows: readonly SourceRow[];
}
