import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";
import type { ScoreStateName } from "./scoreState.ts";
import { scoreStateName } from "./scoreStateName.ts";

/**
 * Why has this person a score, or none?
 *
 * @example
 * scoreStateOf(sampleResult, 0)
 * //=> "scored"
 */
export function scoreStateOf(result: AppraisalResult, row: number): ScoreStateName {
  assertRow(result, row);
  return scoreStateName(result.overall.states[row] ?? 0);
}
