import type {
  AppraisalPolicy,
  AppraisalResult,
  Dataset,
  FollowUpRecords,
  Issue,
  PoolPlace,
  PromotionResult,
} from "../../core/index.ts";
import type { ReadResult, RecordTable } from "../../reader/index.ts";
import type { CalibratedGrade } from "../../writer/index.ts";
import type { LedgerEntry } from "../kept/ledgerEntry.ts";
import type { PromotionReview } from "../kept/promotionReview.ts";
import type { RulesSeen, SheetRules } from "../rules/sheetRules.ts";

/** Where the rules in force come from. */
export type PolicyOrigin =
  /** A built-in template that the sheet's indicators match, or that the user chose. */
  | { readonly kind: "template"; readonly templateId: string; readonly isChosen: boolean }
  /** Read from the sheet itself. */
  | { readonly kind: "proposed" }
  /** Kept in the workbook, or given as a file. */
  | { readonly kind: "given" }
  /** Tables in the workbook: our Policy tab that the user changed, or a sheet of rules of her own. */
  | { readonly kind: "sheet"; readonly sheetName: string; readonly isTab: boolean };

/** Everything that one look at a workbook gave: what was read, the rules, the results, the doubts. */
export interface Appraisal {
  readonly read: ReadResult;
  readonly policy: AppraisalPolicy;
  readonly origin: PolicyOrigin;
  /** The dataset as the policy knows it: indicators by the policy's ids. */
  readonly dataset: Dataset;
  readonly result: AppraisalResult;
  /** Null where the policy has no ladder. */
  readonly promotion: PromotionResult | null;
  /** Calibrated grades in order of time, undone ones too; those that stand are in `dataset.overrides`. */
  readonly ledger: readonly LedgerEntry[];
  /** What was said about promotions, in the pane and in sheets of reviews, in order of time. */
  readonly reviews: readonly PromotionReview[];
  /** Who waits for a seat, with those of before. */
  readonly pool: readonly PoolPlace[];
  /** Rules that stand in the workbook as tables, whether or not they are in force. */
  readonly sheetRules: readonly SheetRules[];
  /** What those tables say, to be kept with the next decision about the rules. */
  readonly rulesSeen: RulesSeen;
  /** Tables of records that stand in the workbook, whether or not the policy knows them. */
  readonly recordTables: readonly RecordTable[];
  /** The summary's column for calibrated grades as it stands in the workbook, empty cells too. */
  readonly typedGrades: readonly CalibratedGrade[];
  /** What they say by this policy: talks, appeals, steps done, plans of the cycle before, records behind scores. */
  readonly records: FollowUpRecords;
  /** Of reading, of the policy and of the results; errors first. */
  readonly issues: readonly Issue[];
}

/** What a look at a workbook found; without scores there is no appraisal, and `read` says why. */
export type CheckResult =
  | { readonly found: true; readonly appraisal: Appraisal }
  | { readonly found: false; readonly read: ReadResult };
