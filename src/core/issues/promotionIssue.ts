import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

interface Person {
  readonly employeeId: string;
  readonly employeeName: string;
}

/** Problems met while judging promotion. */
export type PromotionIssue =
  /** A tenure in months for which the policy has no range; nothing was guessed. */
  | (IssueBase<"gate_undefined_range"> & {
      readonly employeeId: string;
      readonly gateId: string;
      readonly value: number;
    })
  | (IssueBase<"level_missing"> & Person)
  | (IssueBase<"level_unknown"> & Person & { readonly level: string })
  /** The sheet has no levels; roles that are rungs of the ladder were taken for them. */
  | (IssueBase<"levels_from_roles"> & { readonly count: number })
  /** A fact stands there and no gate can read it (a degree that the policy does not list). */
  | (IssueBase<"fact_not_understood"> & Person & { readonly factId: string; readonly value: string })
  /** Equal candidates dispute the last seats of a level; a person decides. */
  | (IssueBase<"promotion_tie_at_seat"> & {
      readonly levelName: string;
      readonly employeeIds: readonly string[];
      readonly employeeNames: readonly string[];
    })
  /** A special approval names a person, step or gate that does not exist. */
  | (IssueBase<"approval_unknown"> & {
      readonly employeeId: string;
      readonly stepId: string;
      readonly gateIds: readonly string[];
    });

/** How grave each of them is; a code without an entry here does not compile. */
export const promotionIssueSeverity: Readonly<Record<PromotionIssue["code"], IssueSeverity>> = {
  gate_undefined_range: "doubt",
  level_missing: "doubt",
  level_unknown: "doubt",
  levels_from_roles: "doubt",
  fact_not_understood: "doubt",
  promotion_tie_at_seat: "doubt",
  approval_unknown: "error",
};
