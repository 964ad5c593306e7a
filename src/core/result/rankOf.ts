import type { AppraisalResult } from "./appraisalResult.ts";
import type { RankScope } from "./rankScope.ts";
import { assertRow } from "./assertRow.ts";
import { rankColumn } from "./rankColumn.ts";

/**
 * Which rank has this person, 1 being the best? Null for people without a score.
 *
 * @example
 * rankOf(sampleResult, 0, "department")
 * //=> 1
 */
export function rankOf(result: AppraisalResult, row: number, scope: RankScope = "all"): number | null {
  assertRow(result, row);
  const rank = rankColumn(result, scope).ranks[row] ?? 0;
  return rank === 0 ? null : rank;
}
