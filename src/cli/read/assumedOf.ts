import type { ReaderIssue } from "../../core/index.ts";

type Assumptions = {
  readonly [Code in ReaderIssue["code"]]: (
    issue: Extract<ReaderIssue, { readonly code: Code }>,
  ) => string | number | null;
};

const missing = () => "missing";
/** Nothing was assumed: the issue says what is wrong, and what stands there counts as it stands. */
const asItStands = () => null;

const assumptions: Assumptions = {
  cell_error: missing,
  formula_without_value: missing,
  value_unreadable: missing,
  value_absent: ({ assumed }) => assumed,
  text_number: ({ number }) => number,
  percent_assumed: ({ number }) => number,
  word_with_number: ({ number }) => number,
  value_off_scale: ({ number }) => number,
  value_unlike_others: ({ number }) => number,
  several_marks: missing,
  area_unfilled: missing,
  date_as_text: ({ isoDate }) => isoDate,
  date_unreadable: missing,
  constant_over_formula: ({ typed }) => typed,
  duplicate_row: () => "countedOnce",
  duplicate_conflict: ({ taken }) => taken,
  same_name_two_ids: () => "twoPeople",
  same_id_two_names: ({ names }) => names[0] ?? null,
  person_conflict: ({ taken }) => taken,
  transfer_read: ({ day }) => day,
  transfer_unclear: () => "onePost",
  entries_outside_service: () => "counted",
  ids_derived: () => "namesAsIds",
  joined_by_name: ({ id }) => id,
  name_ambiguous: () => "notRead",
  row_without_person: () => "notRead",
  form_without_person: () => "notRead",
  units_rated: () => "unitsAsPeople",
  department_assumed: () => "departmentAbove",
  row_skipped: () => "notRead",
  name_contradicted: ({ taken }) => taken,
  rater_contradicted: ({ taken }) => taken,
  rater_empty: missing,
  no_scores_found: () => "notRead",
  hidden_cells: ({ isRead }) => (isRead ? "read" : "notRead"),
  header_unclear: ({ assumed }) => assumed,
  column_left_out: () => "notRead",
  mixed_scale: ({ scales }) => scales[0] ?? null,
  full_marks_scaled: ({ sum }) => `${String(sum)} = 100`,
  scale_assumed: ({ min, max }) => `${String(min)}-${String(max)}`,
  word_scale_assumed: ({ words }) => words.join(" > "),
  weights_missing: ({ assumed }) => assumed,
  weights_mixed: () => "percent",
  weight_conflict: ({ takenPercent }) => takenPercent,
  weight_sum_off: ({ handledAs }) => handledAs,
  period_assumed: ({ period }) => period,
  indicator_assumed: ({ indicator }) => indicator,
  rater_assumed: ({ rater }) => rater,
  value_conflict: ({ taken }) => taken,
  duration_read: ({ minutes }) => minutes,
  rater_weights_assumed: () => "equal",
  rater_weights_inferred: ({ percents }) => percents.join("/"),
  raters_trimmed: () => "trimmedMean",
  period_weights_assumed: () => "mean",
  period_weights_inferred: ({ percents }) => percents.join("/"),
  rule_assumed: () => "ratio",
  totals_not_followed: () => "notUsed",
  grades_inferred: ({ bounds }) => bounds.filter((bound) => bound !== null).join("/"),
  grades_not_followed: () => "notUsed",
  total_differs: () => "notUsed",
  sheet_repeated: () => "countedOnce",
  mapping_shape_changed: () => "whatStillFits",
  mapping_unused: () => "notUsed",
  formula_exact_match_bands: asItStands,
  formula_unsorted_lookup: asItStands,
  formula_band_gap: asItStands,
  formula_band_order: asItStands,
  formula_fixed_denominator: asItStands,
  formula_skips_text: asItStands,
  formula_includes_hidden: asItStands,
  formula_rounds_early: asItStands,
  formula_rank_ties: asItStands,
  formula_inconsistent: asItStands,
  formula_range_short: asItStands,
};

/**
 * What did the reader take for true where the sheet left it open? The value or day taken, or a word for what was done;
 * null where nothing was assumed.
 *
 * @example
 * assumedOf({ code: "value_unreadable", at: "Q1!C5", typed: "见附件", people: ["E3"], repairId: null })
 * //=> "missing"
 */
export function assumedOf(issue: ReaderIssue): string | number | null {
  // A record over a union cannot be called with a member of it; each function is that of its own code.
  const assumption = assumptions[issue.code] as (issue: ReaderIssue) => string | number | null;
  return assumption(issue);
}
