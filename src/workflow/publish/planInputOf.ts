import {
  dayFromIso,
  planFollowUp,
  type AppraisalPolicy,
  type EpochDay,
  type PromotionReviewEntry,
} from "../../core/index.ts";
import type { PlanInput } from "../../writer/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { periodSpan } from "../choose/periodSpan.ts";
import type { PromotionReview } from "../kept/promotionReview.ts";

/**
 * What the tabs of an appraisal show, its suggestions for the time after it included.
 *
 * @param today - ISO date or instant, on which suggestions begin.
 */
export function planInputOf(appraisal: Appraisal, today: string): PlanInput {
  const { policy, dataset, result, promotion, issues, pool, reviews } = appraisal;
  const asOf = dayFromIso(today.slice(0, 10));
  const records = { ...appraisal.records, reviews: reviewEntries(reviews) };
  const followUp = planFollowUp(policy, dataset, result, promotion, {
    ...{ asOf, records, cycleEnd: cycleEndOf(policy) },
  });
  const undone = appraisal.ledger.flatMap((entry) =>
    entry.undone === null ? [] : [{ ...entry, undone: entry.undone }],
  );
  return { policy, dataset, result, promotion, issues, followUp: { ...followUp, pool }, undone };
}

/** What counts as said: who puts a review on hold decides nothing. */
function reviewEntries(reviews: readonly PromotionReview[]): readonly PromotionReviewEntry[] {
  return reviews.flatMap(({ verdict, score = null, ...review }) =>
    verdict === "onHold" ? [] : [{ ...review, verdict, score }],
  );
}

/** Last day of the latest period of which it is known when it is. */
function cycleEndOf({ periods }: AppraisalPolicy): EpochDay | null {
  const ends = periods.periods.flatMap((period) => periodSpan(period)?.to ?? []);
  return ends.reduce<EpochDay | null>((last, end) => (last === null || end > last ? end : last), null);
}
