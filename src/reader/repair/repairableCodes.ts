/** Doubts that can come with a repair. Whoever adds one to the list plants a case for the property of repairs. */
export const repairableCodes = [
  "constant_over_formula",
  "date_as_text",
  "duplicate_conflict",
  "formula_band_gap",
  "formula_exact_match_bands",
  "formula_fixed_denominator",
  "formula_inconsistent",
  "formula_range_short",
  "percent_assumed",
  "text_number",
  "value_conflict",
  "weights_mixed",
] as const;

export type RepairableCode = (typeof repairableCodes)[number];
