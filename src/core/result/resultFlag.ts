/** What happened on the way to one person's result, as bits of `AppraisalResult.flags`. */
export const ResultFlag = {
  /** A missing entry was left out and its weight went to its siblings. */
  missingRenormalised: 1 << 0,
  /** A missing entry was left out and its weight went to all other indicators. */
  missingRenormalisedGlobal: 1 << 1,
  /** A missing entry counted as zero points. */
  missingZero: 1 << 2,
  /** A missing entry stopped the result. */
  missingBlocked: 1 << 3,
  notApplicableRenormalised: 1 << 4,
  notApplicableRenormalisedGlobal: 1 << 5,
  notApplicableZero: 1 << 6,
  notApplicableBlocked: 1 << 7,
  /** A rater group was absent and the policy for absent groups was used. */
  raterGroupAbsent: 1 << 8,
  /** A period without a score was passed over or counted as zero. */
  periodMissing: 1 << 9,
  /** Role segments were blended by days. */
  prorated: 1 << 10,
  /** Bonus or deduction items changed a total. */
  adjusted: 1 << 11,
  /** A veto took effect. */
  vetoed: 1 << 12,
  /** The forced distribution gave another grade than the score. */
  distributed: 1 << 13,
  /** Left out of the forced distribution. */
  excludedFromQuota: 1 << 14,
  /** A person changed the grade. */
  overridden: 1 << 15,
} as const;
export type ResultFlag = (typeof ResultFlag)[keyof typeof ResultFlag];
export type ResultFlagName = keyof typeof ResultFlag;
