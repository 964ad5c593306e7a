import type { IssueCode } from "./issue.ts";
import { datasetIssueSeverity } from "./issues/datasetIssue.ts";
import { diagnosticIssueSeverity } from "./issues/diagnosticIssue.ts";
import type { IssueSeverity } from "./issues/issueSeverity.ts";
import { policyIssueSeverity } from "./issues/policyIssue.ts";
import { policyTableIssueSeverity } from "./issues/policyTableIssue.ts";
import { promotionIssueSeverity } from "./issues/promotionIssue.ts";
import { readerIssueSeverity } from "./issues/readerIssueSeverity.ts";
import { recordIssueSeverity } from "./issues/recordIssue.ts";
import { resultIssueSeverity } from "./issues/resultIssue.ts";

const severities: Readonly<Record<IssueCode, IssueSeverity>> = {
  ...policyIssueSeverity,
  ...policyTableIssueSeverity,
  ...datasetIssueSeverity,
  ...readerIssueSeverity,
  ...resultIssueSeverity,
  ...diagnosticIssueSeverity,
  ...promotionIssueSeverity,
  ...recordIssueSeverity,
};

/**
 * How grave is an issue of this code?
 *
 * @example
 * issueSeverity("role_missing")
 * //=> "error"
 */
export function issueSeverity(code: IssueCode): IssueSeverity {
  return severities[code];
}
