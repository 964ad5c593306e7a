import type { GradeOverride, Issue, IssueSeverity } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import type { PlanDifference, Progress, PublishReceipt } from "../../sheet/index.ts";
import type {
  Appraisal,
  CheckResult,
  LedgerEntry,
  OwnFormulas,
  PersonExplanation,
  PersonPart,
  PolicyChoice,
  PromotionFlow,
  PromotionReview,
  PublishChoice,
  QuotaGroup,
  Sharing,
  TabId,
} from "../../workflow/index.ts";
import type { CycleWork } from "./cycleWork.ts";
import type { PaneLook } from "./paneLook.ts";
import type { PolicyWork } from "./policyWork.ts";

/** A tab that can be written. */
export interface OfferedTab {
  readonly id: TabId;
  readonly name: string;
}

/**
 * What the pane asks of the workflow once it is open. Behind an interface, so that what the first look does without
 * loads after it, and so that the view can be tested with results of any size.
 */
export interface PaneWork extends PaneLook {
  /** Editing, trying and keeping the rules. */
  readonly rules: PolicyWork;
  /** Sending out, collecting and closing. */
  readonly cycle: CycleWork;
  /** `check` over what was read before, after something was decided. */
  reappraise(
    before: Appraisal,
    choice: PolicyChoice,
    language: Language,
    today: string,
    progress: Progress,
  ): Promise<CheckResult>;
  /** @param before - What is decided over: its cells for calibrated grades are older than the decision. */
  keepOverride(override: GradeOverride, before: Appraisal): Promise<void>;
  undoOverride(
    line: LedgerEntry,
    undone: NonNullable<LedgerEntry["undone"]>,
    before: Appraisal,
  ): Promise<void>;
  keepReview(review: PromotionReview): Promise<void>;
  /** Keeps who waits for a seat, so that the next cycle knows since when. */
  keepPool(appraisal: Appraisal): Promise<void>;
  keepMapping(mapping: Appraisal["read"]["mapping"]): Promise<void>;
  publish(appraisal: Appraisal, choice: PublishChoice, progress: Progress): Promise<PublishReceipt>;
  preview(appraisal: Appraisal, choice: PublishChoice): Promise<PlanDifference>;
  explain(appraisal: Appraisal, row: number): PersonExplanation;
  /** The KPI functions over the ranges of this workbook. */
  formulas(appraisal: Appraisal, language: Language): OwnFormulas;
  /** The model's main parts for one person, beside the means of all. */
  parts(appraisal: Appraisal, row: number): readonly PersonPart[];
  /** The forced distribution with the grades of record. */
  quota(appraisal: Appraisal): readonly QuotaGroup[];
  /** Where the review of a promotion stands. */
  flow(appraisal: Appraisal, employeeId: string, stepId: string): PromotionFlow;
  issueSeverity(issue: Issue): IssueSeverity;
  /** Built-in rules that may be chosen, by id and name. */
  templates(language: Language): readonly { readonly id: string; readonly name: string }[];
  /** Tabs that have something to show for this appraisal, with the names that they carry in a language. */
  tabs(
    appraisal: Appraisal,
    sharing: Sharing,
    today: string,
    language: Language,
  ): Promise<readonly OfferedTab[]>;
}
