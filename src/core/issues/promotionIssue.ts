import type { IssueBase } from "./issueBase.ts";

/** Problems met while judging promotion. */
export type PromotionIssue = IssueBase<"gate_undefined_range"> & {
  readonly employeeId: string;
  readonly gateId: string;
  readonly value: number;
};
