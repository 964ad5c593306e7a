import type { AppraisalResult } from "./appraisalResult.ts";
import { vetoesOf } from "./vetoesOf.ts";

/**
 * Has a veto excluded this person from promotion?
 *
 * @example
 * isExcludedFromPromotion(sampleResult, 0)
 * //=> false
 */
export function isExcludedFromPromotion(result: AppraisalResult, row: number): boolean {
  return vetoesOf(result, row).some((veto) => veto.effect.kind === "excludeFromPromotion");
}
