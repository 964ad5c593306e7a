import type { Score } from "../units.ts";
import { asScore } from "../units.ts";
import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";

/**
 * What is this person's overall score? Full precision; null where there is none (`scoreStateOf` says why).
 *
 * @example
 * scoreOf(sampleResult, 0)
 * //=> 88
 */
export function scoreOf(result: AppraisalResult, row: number): Score | null {
  assertRow(result, row);
  const score = result.overall.values[row] ?? Number.NaN;
  return Number.isNaN(score) ? null : asScore(score);
}
