import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

/** Kinds of thing that a policy refers to by id or label. */
export type ReferenceKind =
  | "grade"
  | "node"
  | "indicator"
  | "period"
  | "scale"
  | "role"
  | "level"
  | "step"
  | "streak"
  | "fact"
  | "veto";

/** Problems of a policy document: found on load, each with its place. */
export type PolicyIssue =
  | (IssueBase<"weights_do_not_sum"> & WeightSum)
  /** Within the tolerance (33.33 × 3): counted in proportion, and said. */
  | (IssueBase<"weights_almost_sum"> & WeightSum)
  /** Siblings without weights share equally what is left. */
  | (IssueBase<"weights_equal"> & {
      readonly parentId: string;
      readonly parentName: string;
      readonly count: number;
      readonly eachPercent: number;
    })
  | (IssueBase<"weight_negative"> & {
      readonly nodeId: string;
      readonly nodeName: string;
      readonly weightPercent: number;
    })
  /** A weight as text that is no number ("about a third"). */
  | (IssueBase<"weight_unreadable"> & { readonly text: string })
  /** 30 and 0.3 side by side: read as the notation that makes the sum come out. */
  | (IssueBase<"weights_mixed_notation"> & { readonly texts: readonly string[] })
  | (IssueBase<"area_without_indicators"> & { readonly nodeId: string; readonly nodeName: string })
  /** A path of the document does not have the shape it must have; `problem` is a code, `expected` names the shape. */
  | (IssueBase<"policy_invalid"> & {
      readonly path: string;
      readonly problem: string;
      readonly expected: string;
    })
  /** A key that the format does not know, misspelt as a rule; the rest of the document counts. */
  | (IssueBase<"policy_key_unknown"> & { readonly path: string; readonly key: string })
  | (IssueBase<"policy_not_json"> & { readonly problem: string })
  | (IssueBase<"policy_version_unknown"> & {
      readonly version: string;
      readonly newestKnown: number;
    })
  | (IssueBase<"policy_migrated"> & { readonly fromVersion: number; readonly toVersion: number })
  | (IssueBase<"reference_unknown"> & {
      readonly path: string;
      readonly kind: ReferenceKind;
      readonly id: string;
    })
  | (IssueBase<"id_duplicate"> & {
      readonly path: string;
      readonly kind: ReferenceKind;
      readonly id: string;
    })
  | (IssueBase<"role_inherits_itself"> & { readonly roleId: string; readonly roleName: string })
  | (IssueBase<"rule_invalid"> & {
      readonly indicatorId: string;
      readonly indicatorName: string;
      /** What is wrong, as a code. */
      readonly problem:
        | "knotsNotRising"
        | "noKnots"
        | "unitNotPositive"
        | "pointsCoincide"
        | "rangeUpsideDown"
        | "capBelowFloor"
        | "noAnchors"
        | "noConditions"
        | "formulaUnreadable";
      /** The part that could not be read, where there is one. */
      readonly text: string;
    })
  | (IssueBase<"grade_bounds_not_falling"> & {
      readonly scaleId: string;
      readonly grade: string;
      readonly gradeBefore: string;
    })
  /** The lowest grade has a lower bound: scores below it would have no grade, so it has none. */
  | (IssueBase<"lowest_grade_has_bound"> & {
      readonly scaleId: string;
      readonly grade: string;
      readonly bound: number;
    })
  | (IssueBase<"quota_shares_do_not_sum"> & { readonly sumPercent: number })
  | (IssueBase<"scale_limits_upside_down"> & { readonly scaleId: string });

interface WeightSum {
  readonly parentId: string;
  readonly parentName: string;
  readonly sumPercent: number;
  readonly intendedPercent: number;
  /** Null for the model itself, else the role template whose weights these are. */
  readonly roleName: string | null;
}

/** How grave each of them is; a code without an entry here does not compile. */
export const policyIssueSeverity: Readonly<Record<PolicyIssue["code"], IssueSeverity>> = {
  weights_do_not_sum: "error",
  weights_almost_sum: "note",
  weights_equal: "doubt",
  weight_negative: "error",
  weight_unreadable: "error",
  weights_mixed_notation: "doubt",
  area_without_indicators: "error",
  policy_invalid: "error",
  policy_key_unknown: "doubt",
  policy_not_json: "error",
  policy_version_unknown: "error",
  policy_migrated: "note",
  reference_unknown: "error",
  id_duplicate: "error",
  role_inherits_itself: "error",
  rule_invalid: "error",
  grade_bounds_not_falling: "error",
  lowest_grade_has_bound: "doubt",
  quota_shares_do_not_sum: "error",
  scale_limits_upside_down: "error",
};
