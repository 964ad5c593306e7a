import type { IssueBase } from "./issueBase.ts";

/** Problems of the data about people, found when it meets the policy. */
export type DatasetIssue =
  | (IssueBase<"role_missing"> & { readonly employeeId: string; readonly employeeName: string })
  | (IssueBase<"role_unknown"> & {
      readonly employeeId: string;
      readonly employeeName: string;
      readonly role: string;
    });
