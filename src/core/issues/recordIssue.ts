import type { ExpectedCell } from "../policyTables/expectedCell.ts";
import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

/** Problems of what people wrote down: talks, appeals, reviews, records behind scores. Each names the cell. */
export type RecordIssue =
  /** A cell that does not hold what it must: it counts as empty, and a record that needs it is left out. */
  | (IssueBase<"record_cell_unreadable"> & {
      /** The heading as it stands in the sheet. */
      readonly heading: string;
      readonly text: string;
      readonly expected: ExpectedCell;
      /** Names that may stand there; empty where any may. */
      readonly allowed: readonly string[];
    })
  /** A record of somebody who is not appraised: it is behind no score and counts for nobody. */
  | (IssueBase<"record_person_unknown"> & { readonly person: string })
  /** Fields that the policy asks for are empty. */
  | (IssueBase<"record_incomplete"> & { readonly table: string; readonly fields: readonly string[] })
  /** A table of records that the policy in force does not know. */
  | (IssueBase<"record_table_unused"> & { readonly sheet: string });

/** How grave each of them is; a code without an entry here does not compile. */
export const recordIssueSeverity: Readonly<Record<RecordIssue["code"], IssueSeverity>> = {
  record_cell_unreadable: "doubt",
  record_person_unknown: "doubt",
  record_incomplete: "doubt",
  record_table_unused: "note",
};
