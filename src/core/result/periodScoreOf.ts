import type { Score } from "../units.ts";
import { asScore } from "../units.ts";
import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";
import { periodColumn } from "./periodColumn.ts";

/**
 * What is this person's score in one period? Null where there is none, or nobody has entries for the period.
 *
 * @example
 * periodScoreOf(sampleResult, 0, "2026-Q2")
 * //=> 91
 */
export function periodScoreOf(result: AppraisalResult, row: number, periodId: string | null): Score | null {
  assertRow(result, row);
  const score = periodColumn(result, periodId)?.total.values[row] ?? Number.NaN;
  return Number.isNaN(score) ? null : asScore(score);
}
