import { dayFromIso, planFollowUp, type PromotionReviewEntry } from "../core/index.ts";
import type { PlanInput } from "../writer/index.ts";
import type { Appraisal } from "./appraisal.ts";
import type { PromotionReview } from "./kept/promotionReview.ts";

/**
 * What the tabs of an appraisal show, its suggestions for the time after it included.
 *
 * @param today - ISO date or instant, on which suggestions begin.
 */
export function planInputOf(appraisal: Appraisal, today: string): PlanInput {
  const { policy, dataset, result, promotion, issues, pool, reviews } = appraisal;
  const asOf = dayFromIso(today.slice(0, 10));
  const records = { ...appraisal.records, reviews: reviewEntries(reviews) };
  const followUp = planFollowUp(policy, dataset, result, promotion, { asOf, records });
  return { policy, dataset, result, promotion, issues, followUp: { ...followUp, pool } };
}

/** What counts as said: who puts a review on hold decides nothing. */
function reviewEntries(reviews: readonly PromotionReview[]): readonly PromotionReviewEntry[] {
  return reviews.flatMap(({ verdict, score = null, ...review }) =>
    verdict === "onHold" ? [] : [{ ...review, verdict, score }],
  );
}
