import type { RaterGroup } from "../policy/raterPolicy.ts";
import type { Doubt } from "./doubt.ts";

/** Doubts about the rules that a sheet implies without saying them: each names what was taken for the rule. */
export type ReaderRuleIssue =
  /** Cells hold lengths of time: an actual in minutes, on no scale of ratings. `typed` is the first of them. */
  | (Doubt<"duration_read"> & {
      readonly indicator: string;
      readonly typed: string;
      readonly minutes: number;
    })
  /** Several groups rated and nothing weighs them: they count alike. */
  | (Doubt<"rater_weights_assumed"> & { readonly raterGroups: readonly RaterGroup[] })
  /** Nothing weighs the groups, but the sheet's own totals come out with these weights, a percent for each group. */
  | (Doubt<"rater_weights_inferred"> & {
      readonly raterGroups: readonly RaterGroup[];
      readonly percents: readonly number[];
    })
  /** The sheet leaves out the highest and the lowest rating, and so do the results. `typed` is where it says so. */
  | (Doubt<"raters_trimmed"> & { readonly typed: string })
  /** Several periods and nothing weighs them: the result is their mean. */
  | (Doubt<"period_weights_assumed"> & { readonly periods: readonly string[] })
  /** Nothing weighs the periods, but the sheet's own totals come out with these weights, a percent for each. */
  | (Doubt<"period_weights_inferred"> & {
      readonly periods: readonly string[];
      readonly percents: readonly number[];
    })
  /** Actuals without a rule for their points count by attainment; of those in `lower` less is better. */
  | (Doubt<"rule_assumed"> & { readonly indicators: readonly string[]; readonly lower: readonly string[] })
  /** The sheet's totals come from its entries in no way that is known. The first that differs is the example. */
  | (Doubt<"totals_not_followed"> & {
      readonly compared: number;
      readonly count: number;
      readonly name: string;
      readonly typed: number;
      readonly computed: number;
    })
  /** No bounds of grades stand anywhere: taken from the results of `compared` people; null is the last one's. */
  | (Doubt<"grades_inferred"> & {
      readonly compared: number;
      readonly grades: readonly string[];
      readonly bounds: readonly (number | null)[];
    })
  /** Grades that stand in the sheet are not those of the computed points, by the bounds that were taken. */
  | (Doubt<"grades_not_followed"> & {
      readonly compared: number;
      readonly count: number;
      readonly name: string;
      readonly typed: string;
      readonly computed: string;
    });
