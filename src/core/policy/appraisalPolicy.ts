import type { FollowUpPolicy } from "../followUp/followUpPolicy.ts";
import type { PromotionPolicy } from "../promotion/promotionPolicy.ts";
import type { AdjustmentPolicy } from "./adjustmentPolicy.ts";
import type { AppraisalModel, RoleTemplate } from "./appraisalModel.ts";
import type { GradePolicy } from "./gradePolicy.ts";
import type { AbsencePolicy } from "./missingPolicy.ts";
import type { PeriodPolicy } from "./periodPolicy.ts";
import type { DistributionPolicy, RankingPolicy, StreakRule } from "./rankingPolicy.ts";
import type { RaterPolicy } from "./raterPolicy.ts";
import type { RatingScale } from "./ratingScale.ts";

/**
 * All rules in force, as one versioned, readonly document: plain JSON, without functions, dates or classes.
 * Whatever the source leaves open is a value here too, and its path stands in `assumed`.
 */
export interface AppraisalPolicy {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly name: string;
  /** The policy's own version label, raised by the user when rules change. */
  readonly version: string;
  /** Where the rules come from (`"000"`, `"002-M"`, `"proposed from sheet"`); null for a policy of the user's own. */
  readonly source: string | null;
  /** JSON pointers of values that the source does not state ("not in the policy"). */
  readonly assumed: readonly string[];
  /** Range of points; 0..100 as a rule. */
  readonly scoreScale: { readonly min: number; readonly max: number };
  readonly model: AppraisalModel;
  readonly roles: readonly RoleTemplate[];
  readonly scales: readonly RatingScale[];
  readonly raters: RaterPolicy;
  readonly absence: AbsencePolicy;
  readonly periods: PeriodPolicy;
  readonly adjustments: AdjustmentPolicy;
  readonly grades: GradePolicy;
  readonly ranking: RankingPolicy;
  readonly distribution: DistributionPolicy | null;
  readonly streaks: readonly StreakRule[];
  readonly promotion: PromotionPolicy | null;
  readonly followUp: FollowUpPolicy | null;
}
