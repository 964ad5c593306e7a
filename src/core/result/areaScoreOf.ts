import type { Score } from "../units.ts";
import { asScore } from "../units.ts";
import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";

/**
 * What is this person's score in one area of the tree, over the whole cycle? Null where nothing below it was
 * scored. Leaves are asked of `nodeScores`.
 *
 * @example
 * areaScoreOf(sampleResult, 0, "ability")
 * //=> 77.5
 */
export function areaScoreOf(result: AppraisalResult, row: number, nodeId: string): Score | null {
  assertRow(result, row);
  const area = result.areas.find((candidate) => candidate.nodeId === nodeId);
  if (area === undefined) throw new RangeError(`"${nodeId}" is not an area of the policy`);
  const score = area.values[row] ?? Number.NaN;
  return Number.isNaN(score) ? null : asScore(score);
}
