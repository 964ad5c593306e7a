import type { IssueBase } from "./issueBase.ts";

/** Doubts of the reader: what a cell or a sheet may mean, what was assumed. */
export type ReaderIssue =
  | (IssueBase<"cell_error"> & { readonly value: string })
  | (IssueBase<"no_scores_found"> & { readonly sheet: string; readonly reason: string });
