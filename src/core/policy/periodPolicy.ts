import type { EpochDay } from "../units.ts";

export type PeriodLength = "month" | "quarter" | "half" | "year" | "custom";

/** A span whose work is measured. */
export interface AppraisalPeriod {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly length: PeriodLength;
  readonly from: EpochDay | null;
  /** Inclusive. */
  readonly to: EpochDay | null;
}

/** How the scores of several periods become one. */
export type PeriodAggregation =
  | { readonly kind: "mean" | "last" | "min" | "max" }
  | { readonly kind: "weighted"; readonly weights: Readonly<Record<string, number>> }
  | { readonly kind: "bestOf"; readonly count: number }
  /** Mean of the shorter periods × (1 − yearShare) + score of the year period × yearShare. */
  | { readonly kind: "periodsAndYear"; readonly yearPeriodId: string; readonly yearShare: number };

export interface PeriodPolicy {
  /** In order of time. Empty: everything belongs to one unnamed period. */
  readonly periods: readonly AppraisalPeriod[];
  readonly aggregation: PeriodAggregation;
  /** A period without a score: left out with its weight, counted as zero, or no year result. */
  readonly missingPeriod: "skip" | "zero" | "block";
  /** With fewer scored periods there is no year result. */
  readonly minimumPeriods: number;
  readonly proration: ProrationPolicy;
}

/** How segments of days (joiners, leavers, transfers, leave) weigh. */
export interface ProrationPolicy {
  /** Fewer days in role than this: not appraised, which is not zero. */
  readonly minimumDays: number;
  readonly countsLeave: boolean;
  /**
   * Whether periods weigh by the person's days in role when they become one, on top of the aggregation's own
   * weights. Not given: false, a started quarter weighs like a full one.
   */
  readonly weighsPeriodsByDays?: boolean;
}
