import type { ReadOptions, RecordTable } from "../../reader/index.ts";
import type { CalibratedGrade } from "../../writer/index.ts";
import type { SheetRules } from "../rules/sheetRules.ts";

/** What stands in a workbook beside its score sheets. */
export interface SheetsBeside {
  readonly sheetRules: readonly SheetRules[];
  readonly recordTables: readonly RecordTable[];
  /** The column for calibrated grades of our own summary. */
  readonly typedGrades: readonly CalibratedGrade[];
  /** The user's sheets among them, and why they are no score sheets. */
  readonly besideScores: ReadOptions["besideScores"];
}
