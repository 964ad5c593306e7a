import { reviewState, type ReviewState, type ReviewStep } from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import type { PromotionReview } from "../kept/promotionReview.ts";

/** Where the promotion of one person by one step stands, and what was said so far. */
export interface PromotionFlow {
  readonly status: ReviewState["status"] | "onHold";
  /** The stations, in order. */
  readonly steps: readonly ReviewStep[];
  /** Whose turn it is; null when the review is over. */
  readonly next: ReviewStep | null;
  /** In order of time, what was put on hold too. */
  readonly log: readonly PromotionReview[];
}

/** Where the policy names no reviewers, one decision is enough. Its name is for the view to give. */
const decisionOnly: readonly ReviewStep[] = [{ id: "decision", name: "", by: "decision" }];

/** Follows the review of a promotion through what was said about it. */
export function promotionFlow(
  { policy, reviews }: Pick<Appraisal, "policy" | "reviews">,
  employeeId: string,
  stepId: string,
): PromotionFlow {
  const log = reviews.filter((review) => review.employeeId === employeeId && review.stepId === stepId);
  const entries = log.flatMap(({ verdict, ...entry }) =>
    verdict === "onHold" ? [] : [{ ...entry, verdict, score: null }],
  );
  const { review = [] } = policy.promotion ?? {};
  const steps = review.length === 0 ? decisionOnly : review;
  const { status, next } = reviewState(steps, entries);
  const isOnHold = next !== null && log.at(-1)?.verdict === "onHold";
  return { status: isOnHold ? "onHold" : status, steps, next, log };
}
