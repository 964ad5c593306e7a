import type { Dataset } from "../dataset.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import type { PromotionOptions, PromotionResult } from "./promotionResult.ts";

/** Judges everybody's steps on the career ladder. */
export function judgePromotion(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  options: PromotionOptions,
): PromotionResult {
  if (dataset.size !== result.size) throw new RangeError("The result is not of this dataset");
  return {
    asOf: options.asOf,
    judgements: [],
    withoutStep: [],
    candidates: [],
    seats: [],
    issues: policy.promotion === null ? [] : [],
  };
}
