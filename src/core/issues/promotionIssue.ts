import type { IssueBase } from "./issueBase.ts";
import type { IssueSeverity } from "./issueSeverity.ts";

/** Problems met while judging promotion. */
export type PromotionIssue = IssueBase<"gate_undefined_range"> & {
  readonly employeeId: string;
  readonly gateId: string;
  readonly value: number;
};

/** How grave each of them is; a code without an entry here does not compile. */
export const promotionIssueSeverity: Readonly<Record<PromotionIssue["code"], IssueSeverity>> = {
  gate_undefined_range: "doubt",
};
