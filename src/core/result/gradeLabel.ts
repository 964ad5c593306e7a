import type { AppraisalResult } from "./appraisalResult.ts";

/**
 * Which label has this grade code? Null for code 0, no grade.
 *
 * @example
 * gradeLabel(sampleResult, 1)
 * //=> "A"
 */
export function gradeLabel(result: AppraisalResult, code: number): string | null {
  return code === 0 ? null : (result.gradeLabels[code - 1] ?? null);
}
