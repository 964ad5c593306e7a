import type { DatasetIssue } from "./issues/datasetIssue.ts";
import type { DiagnosticIssue } from "./issues/diagnosticIssue.ts";
import type { PolicyIssue } from "./issues/policyIssue.ts";
import type { PolicyTableIssue } from "./issues/policyTableIssue.ts";
import type { PromotionIssue } from "./issues/promotionIssue.ts";
import type { ReaderIssue } from "./issues/readerIssue.ts";
import type { RecordIssue } from "./issues/recordIssue.ts";
import type { ResultIssue } from "./issues/resultIssue.ts";

/**
 * A problem in the user's data or policy: a code, a place and flat facts; never a sentence.
 *
 * The union is the one list of codes; `messages/` has one sentence per code and language and does not compile
 * while one is missing. A family of codes lives in its own file beside this one.
 */
export type Issue =
  | PolicyIssue
  | PolicyTableIssue
  | DatasetIssue
  | ReaderIssue
  | ResultIssue
  | DiagnosticIssue
  | PromotionIssue
  | RecordIssue;

export type IssueCode = Issue["code"];
