import type { RaterGroup } from "../policy/raterPolicy.ts";
import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

interface Person {
  readonly employeeId: string;
  readonly employeeName: string;
}

interface OfIndicator {
  readonly indicatorId: string;
  readonly indicatorName: string;
}

interface InPeriod {
  /** Null where the data knows one period only. */
  readonly periodId: string | null;
}

/** Problems of the data about people, found when it meets the policy. */
export type DatasetIssue =
  | (IssueBase<"role_missing"> & Person)
  | (IssueBase<"role_unknown"> & Person & { readonly role: string })
  | (IssueBase<"employee_id_duplicate"> & { readonly employeeId: string; readonly count: number })
  /** A column of entries for an indicator that the policy does not have; not counted. */
  | (IssueBase<"indicator_unknown"> & { readonly indicatorId: string })
  /** An indicator of the policy for which no column of entries exists. */
  | (IssueBase<"indicator_without_entries"> & OfIndicator)
  /** Entries of a period that the policy does not have; not counted. */
  | (IssueBase<"period_unknown"> & { readonly periodId: string })
  | (IssueBase<"value_out_of_scale"> &
      Person &
      OfIndicator &
      InPeriod & {
        readonly value: number;
        readonly min: number;
        readonly max: number;
        /** What was done with it. */
        readonly handledAs: "missing" | "clamped" | "kept";
      })
  | (IssueBase<"not_applicable_not_allowed"> & Person & OfIndicator & InPeriod)
  | (IssueBase<"target_missing"> & Person & OfIndicator & InPeriod)
  /** The rule has no answer for this actual and target. */
  | (IssueBase<"rule_undefined"> &
      Person &
      OfIndicator &
      InPeriod & { readonly actual: number; readonly target: number | null })
  /** Several rater groups entered and the policy weighs none: they count equally. */
  | (IssueBase<"rater_weights_missing"> & OfIndicator & { readonly raterGroups: readonly RaterGroup[] })
  /** A rater group has entries and no weight: its entries do not count. */
  | (IssueBase<"rater_group_unweighted"> & OfIndicator & { readonly raterGroup: RaterGroup })
  | (IssueBase<"rater_group_absent"> &
      Person &
      OfIndicator &
      InPeriod & { readonly raterGroup: RaterGroup; readonly count: number; readonly minCount: number })
  /** The policy declares weights for certain sets of groups, and not for the set that is present. */
  | (IssueBase<"rater_set_undeclared"> &
      Person &
      OfIndicator &
      InPeriod & { readonly raterGroups: readonly RaterGroup[] })
  /** A bonus, deduction or veto that the policy does not name; not counted. */
  | (IssueBase<"event_unknown"> & Person & { readonly itemId: string })
  | (IssueBase<"override_employee_unknown"> & { readonly employeeId: string; readonly grade: string })
  | (IssueBase<"override_grade_unknown"> & Person & { readonly grade: string })
  /** The computed grade is no longer the one that the override replaced. */
  | (IssueBase<"override_stale"> &
      Person & { readonly gradeThen: string; readonly gradeNow: string; readonly gradeSet: string })
  /** Two stretches of one person share days; each day counts once, for the later stretch. */
  | (IssueBase<"segments_overlap"> & Person & { readonly days: number })
  /** A stretch ends before it begins; not counted. */
  | (IssueBase<"segment_upside_down"> & Person)
  | (IssueBase<"history_grade_unknown"> & Person & { readonly periodId: string; readonly grade: string });

/** How grave each of them is; a code without an entry here does not compile. */
export const datasetIssueSeverity: Readonly<Record<DatasetIssue["code"], IssueSeverity>> = {
  role_missing: "error",
  role_unknown: "error",
  employee_id_duplicate: "error",
  indicator_unknown: "doubt",
  indicator_without_entries: "error",
  period_unknown: "error",
  value_out_of_scale: "error",
  not_applicable_not_allowed: "doubt",
  target_missing: "error",
  rule_undefined: "error",
  rater_weights_missing: "doubt",
  rater_group_unweighted: "doubt",
  rater_group_absent: "note",
  rater_set_undeclared: "error",
  event_unknown: "error",
  override_employee_unknown: "error",
  override_grade_unknown: "error",
  override_stale: "doubt",
  segments_overlap: "doubt",
  segment_upside_down: "error",
  history_grade_unknown: "doubt",
};
