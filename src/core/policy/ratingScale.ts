/** One allowed value of a worded scale. */
export interface ScaleLabel {
  readonly label: string;
  readonly aliases: readonly string[];
  /** The value on this scale's own range, between `min` and `max`. */
  readonly value: number;
}

/**
 * Allowed values of a rater's entry. The published normalisation formula is linear:
 * points = (value − min) ÷ (max − min) × (to − from) + from, on the policy's score scale; `identity` keeps the value.
 */
export interface RatingScale {
  readonly id: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Smallest difference between two entries; null where any number between is allowed. */
  readonly step: number | null;
  readonly labels: readonly ScaleLabel[];
  readonly normalisation:
    | { readonly kind: "identity" }
    | { readonly kind: "linear"; readonly from: number; readonly to: number }
    /** value ÷ max × full: a 3 of 5 is 60 of 100. */
    | { readonly kind: "proportional"; readonly full: number };
}
