import type { ExpectedCell } from "../policyTables/expectedCell.ts";
import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

/** Problems of a policy that stands as tables in a workbook: each names the cell. */
export type PolicyTableIssue =
  /** A cell that does not hold what it must; what was in force before stays in force. */
  | (IssueBase<"policy_cell_unreadable"> & {
      /** Key of the column or parameter. */
      readonly column: string;
      readonly text: string;
      readonly expected: ExpectedCell;
      /** Codes or names that may stand there; empty where any may. */
      readonly allowed: readonly string[];
      /** What counts instead: a code or a figure; null for nothing. */
      readonly used: string | null;
    })
  /** A row without what makes it one (a weight without an indicator): left out. */
  | (IssueBase<"policy_row_incomplete"> & { readonly column: string })
  | (IssueBase<"policy_parameter_unknown"> & { readonly text: string })
  /** A heading inside a policy table that is none of the table's: the column is not read. */
  | (IssueBase<"policy_heading_unknown"> & { readonly text: string; readonly tableId: string })
  /** The policy's tab has no table of indicators any more: the rules in force before stay. */
  | (IssueBase<"policy_tables_missing"> & { readonly sheet: string })
  /** The rules were changed in the pane and in the sheet since they were last the same; the later change counts. */
  | (IssueBase<"policy_changed_twice"> & {
      readonly sheet: string;
      readonly used: "sheet" | "pane";
      /** How many cells or parts differ. */
      readonly differences: number;
    });

/** How grave each of them is; a code without an entry here does not compile. */
export const policyTableIssueSeverity: Readonly<Record<PolicyTableIssue["code"], IssueSeverity>> = {
  policy_cell_unreadable: "error",
  policy_row_incomplete: "error",
  policy_parameter_unknown: "doubt",
  policy_heading_unknown: "note",
  policy_tables_missing: "error",
  policy_changed_twice: "doubt",
};
