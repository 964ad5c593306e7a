import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

/** What looks odd in the ratings or grades as a whole. Diagnostics warn; they never change a score. */
export type DiagnosticIssue =
  /** A rater's mean lies above the others' on the same people. */
  | (IssueBase<"rater_lenient"> & RaterMean)
  | (IssueBase<"rater_severe"> & RaterMean)
  /** One rater gave one person the same points on every indicator. */
  | (IssueBase<"ratings_flat"> & {
      readonly raterId: string;
      readonly people: number;
      readonly share: number;
    })
  /** A rater uses hardly any of the scale. */
  | (IssueBase<"ratings_central"> & {
      readonly raterId: string;
      readonly entries: number;
      readonly standardDeviation: number;
      readonly othersStandardDeviation: number;
    })
  | (IssueBase<"self_above_superior"> & {
      readonly employeeId: string;
      readonly employeeName: string;
      readonly selfMean: number;
      readonly superiorMean: number;
      readonly difference: number;
    })
  | (IssueBase<"department_mean_apart"> & {
      readonly department: string;
      readonly people: number;
      readonly mean: number;
      readonly overallMean: number;
      /** Distance in standard errors. */
      readonly standardErrors: number;
    })
  /** More people in the best grade than its quota share allows, by score alone. */
  | (IssueBase<"grade_inflation"> & {
      readonly groupNames: readonly string[];
      readonly grade: string;
      readonly people: number;
      readonly groupSize: number;
      readonly seats: number;
    });

interface RaterMean {
  readonly raterId: string;
  readonly entries: number;
  /** Mean distance to the other raters of the same people and indicators, in points. */
  readonly difference: number;
}

/** How grave each of them is; a code without an entry here does not compile. */
export const diagnosticIssueSeverity: Readonly<Record<DiagnosticIssue["code"], IssueSeverity>> = {
  rater_lenient: "note",
  rater_severe: "note",
  ratings_flat: "doubt",
  ratings_central: "note",
  self_above_superior: "note",
  department_mean_apart: "note",
  grade_inflation: "doubt",
};
