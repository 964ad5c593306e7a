import type { AppraisalResult, GradeColumns } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";
import { gradeLabel } from "./gradeLabel.ts";

/**
 * Which grade has this person? By default the rating of record; `step` asks for an earlier one:
 * `computed` from the score, `capped` after vetoes, `distributed` after the forced distribution.
 *
 * @example
 * gradeOf(sampleResult, 0)
 * //=> "B"
 */
export function gradeOf(
  result: AppraisalResult,
  row: number,
  step: keyof GradeColumns = "final",
): string | null {
  assertRow(result, row);
  return gradeLabel(result, result.grades[step][row] ?? 0);
}
