import type { IssueBase } from "./issueBase.ts";

/** Problems of a policy document: found on load, each with its place. */
export type PolicyIssue =
  | (IssueBase<"weights_do_not_sum"> & {
      readonly parentId: string;
      readonly parentName: string;
      readonly sumPercent: number;
    })
  | (IssueBase<"weights_almost_sum"> & {
      readonly parentId: string;
      readonly parentName: string;
      readonly sumPercent: number;
    })
  | (IssueBase<"policy_invalid"> & { readonly path: string; readonly problem: string });
