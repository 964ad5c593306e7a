import type { ReadOptions, RecordTable } from "../reader/index.ts";
import type { SheetRules } from "./rules/sheetRules.ts";

/** What stands in a workbook beside its score sheets. */
export interface SheetsBeside {
  readonly sheetRules: readonly SheetRules[];
  readonly recordTables: readonly RecordTable[];
  /** The user's sheets among them, and why they are no score sheets. */
  readonly besideScores: ReadOptions["besideScores"];
}
