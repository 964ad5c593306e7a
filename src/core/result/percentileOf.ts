import type { AppraisalResult } from "./appraisalResult.ts";
import type { RankScope } from "./rankScope.ts";
import { rankColumn } from "./rankColumn.ts";
import { rankGroupOf } from "./rankGroupOf.ts";

/**
 * Which share of the group has this person's score or a lower one? 0..1, the best has 1; equal scores have equal
 * percentiles whatever the rank method. Null for people without a score.
 *
 * @example
 * // Second of three: two of three are at or below.
 * percentileOf(sampleResult, 2)
 * //=> 2 / 3
 */
export function percentileOf(result: AppraisalResult, row: number, scope: RankScope = "all"): number | null {
  const { size } = rankGroupOf(result, row, scope);
  const place = rankColumn(result, scope).places[row] ?? 0;
  return place === 0 ? null : (size - place + 1) / size;
}
