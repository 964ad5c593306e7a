import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";

/**
 * Has a veto excluded this person from promotion?
 *
 * @example
 * isExcludedFromPromotion(sampleResult, 0)
 * //=> false
 */
export function isExcludedFromPromotion(result: AppraisalResult, row: number): boolean {
  assertRow(result, row);
  return result.vetoes.some((veto) => veto.row === row && veto.effect.kind === "excludeFromPromotion");
}
