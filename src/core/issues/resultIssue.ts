import type { IssueBase } from "./issueBase.ts";

/** Problems met while scoring, grading and ranking. */
export type ResultIssue =
  | (IssueBase<"score_missing"> & { readonly employeeId: string; readonly indicatorId: string })
  | (IssueBase<"tie_at_cut"> & { readonly grade: string; readonly employeeIds: readonly string[] });
