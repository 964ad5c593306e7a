import type { MissingPolicy } from "../policy/missingPolicy.ts";
import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

interface Person {
  readonly employeeId: string;
  readonly employeeName: string;
}

/** Problems met while scoring, grading and ranking. */
export type ResultIssue =
  /** One per person and indicator that has no entry where one is expected. */
  | (IssueBase<"score_missing"> &
      Person & {
        readonly indicatorId: string;
        readonly indicatorName: string;
        /** Periods in which it is missing; empty where the data knows one period only. */
        readonly periodIds: readonly string[];
        /** What was done about it. */
        readonly handledAs: MissingPolicy;
      })
  | (IssueBase<"person_without_entries"> & Person)
  | (IssueBase<"person_not_appraised"> & Person & { readonly days: number; readonly minimumDays: number })
  | (IssueBase<"too_few_periods"> & Person & { readonly periods: number; readonly minimumPeriods: number })
  | (IssueBase<"period_missing"> &
      Person & { readonly periodIds: readonly string[]; readonly handledAs: "skip" | "zero" | "block" })
  | (IssueBase<"veto_applied"> &
      Person & {
        readonly vetoId: string;
        readonly vetoName: string;
        readonly effect: "capGrade" | "zeroIndicator" | "zeroTotal" | "excludeFromPromotion";
        readonly gradeBefore: string | null;
        readonly gradeAfter: string | null;
      })
  | (IssueBase<"adjustment_capped"> &
      Person & {
        readonly itemId: string;
        readonly itemName: string;
        readonly pointsAsked: number;
        readonly pointsCounted: number;
      })
  /** People with one score on both sides of a cut of the forced distribution. */
  | (IssueBase<"tie_at_cut"> & {
      readonly groupNames: readonly string[];
      /** The better grade of the cut. */
      readonly grade: string;
      readonly score: number;
      readonly employeeIds: readonly string[];
      readonly employeeNames: readonly string[];
      readonly resolution: "expandedUp" | "pushedDown" | "byTieBreaks" | "unresolved";
    })
  | (IssueBase<"quota_group_too_small"> & {
      readonly groupNames: readonly string[];
      readonly size: number;
      readonly minimumGroupSize: number;
    })
  /** Soft mode, or seats that could not be filled as wanted. */
  | (IssueBase<"quota_deviation"> & {
      readonly groupNames: readonly string[];
      readonly grade: string;
      readonly seats: number;
      readonly people: number;
    })
  /** Only the first of very many issues of one code are listed; this one counts the rest. */
  | (IssueBase<"issues_truncated"> & { readonly issueCode: string; readonly count: number });

/** How grave each of them is; a code without an entry here does not compile. */
export const resultIssueSeverity: Readonly<Record<ResultIssue["code"], IssueSeverity>> = {
  score_missing: "doubt",
  person_without_entries: "error",
  person_not_appraised: "note",
  too_few_periods: "note",
  period_missing: "note",
  veto_applied: "note",
  adjustment_capped: "note",
  tie_at_cut: "doubt",
  quota_group_too_small: "note",
  quota_deviation: "doubt",
  issues_truncated: "note",
};
