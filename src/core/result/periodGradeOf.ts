import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";
import { gradeLabel } from "./gradeLabel.ts";
import { periodColumn } from "./periodColumn.ts";

/**
 * Which grade has this person in one period, vetoes of the period applied?
 *
 * @example
 * periodGradeOf(sampleResult, 0, "2026-Q2")
 * //=> "A"
 */
export function periodGradeOf(result: AppraisalResult, row: number, periodId: string | null): string | null {
  assertRow(result, row);
  return gradeLabel(result, periodColumn(result, periodId)?.grades[row] ?? 0);
}
