import type { ReviewEntry } from "../../core/index.ts";

/** What one reviewer said about one person's step of the ladder. `onHold` stops the clock and decides nothing. */
export interface PromotionReview extends Omit<ReviewEntry, "verdict" | "score"> {
  readonly employeeId: string;
  readonly stepId: string;
  readonly verdict: ReviewEntry["verdict"] | "onHold";
  /** Points of a panel, where a sheet of reviews gives them. */
  readonly score?: number | null;
}
