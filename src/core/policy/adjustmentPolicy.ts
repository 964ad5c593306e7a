/** Points outside the weighted sum. */
export interface AdjustmentItem {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Points per event; negative for a deduction. */
  readonly pointsPerEvent: number;
  /** Greatest absolute sum of this item; null = no cap. */
  readonly cap: number | null;
}

/** An event that caps the grade, zeroes something or excludes from promotion. The score is kept and the reason shown. */
export interface Veto {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly effect:
    | { readonly kind: "capGrade"; readonly grade: string }
    | { readonly kind: "zeroIndicator"; readonly indicatorId: string }
    | { readonly kind: "zeroTotal" }
    | { readonly kind: "excludeFromPromotion" };
  /**
   * How far an event that carries a period reaches: to that period's result only, or to the whole cycle's as well.
   * Not given: `cycle`. An event without a period always reaches the cycle.
   */
  readonly reach?: "period" | "cycle";
}

export interface AdjustmentPolicy {
  readonly items: readonly AdjustmentItem[];
  /** Limits of the sum of all bonuses and of all deductions (absolute); null = none. */
  readonly bonusCap: number | null;
  readonly deductionCap: number | null;
  /** The total with adjustments stays inside these; null = no limit. */
  readonly totalMin: number | null;
  readonly totalMax: number | null;
  readonly vetoes: readonly Veto[];
}
