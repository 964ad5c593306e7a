import type { AppraisalPolicy, Issue, PoolEntry } from "../../core/index.ts";
import type { Mapping } from "../../reader/index.ts";
import type { RulesSeen } from "../rules/sheetRules.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";
import type { PromotionReview } from "./promotionReview.ts";
import type { ShownGrade } from "./shownGrade.ts";

/** What the user chose, confirmed and decided in this workbook before. */
export interface KeptState {
  /** Null where there is none, or none that can be used. */
  readonly policy: AppraisalPolicy | null;
  /** What the tables of rules in the workbook said when the policy was kept; null where that is not known. */
  readonly rulesSeen: RulesSeen | null;
  readonly mapping: Mapping | null;
  /** Calibrated grades in order of time. */
  readonly ledger: readonly LedgerEntry[];
  /** The summary has a column for calibrated grades, which the next check reads back. */
  readonly calibrates: boolean;
  /** What that column was last filled with; null where that was not kept. */
  readonly shownGrades: readonly ShownGrade[] | null;
  /** What was said about promotions, in order of time. */
  readonly reviews: readonly PromotionReview[];
  /** Who waited for a seat when we last published; null where nobody ever did. */
  readonly pool: readonly PoolEntry[] | null;
  /** Why a kept policy could not be used; it is left where it is. */
  readonly issues: readonly Issue[];
}

/** A workbook that nobody has decided anything in. */
export const nothingKept: KeptState = {
  policy: null,
  rulesSeen: null,
  mapping: null,
  ledger: [],
  calibrates: false,
  shownGrades: null,
  reviews: [],
  pool: null,
  issues: [],
};
