import type { Issue, IssueSeverity } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import type { PlanDifference, Progress, PublishReceipt, Workbook } from "../../sheet/index.ts";
import type {
  Appraisal,
  AppraisalSummary,
  CheckResult,
  PersonExplanation,
  PersonLine,
  PolicyChoice,
  PublishChoice,
  TabId,
} from "../../workflow/index.ts";

/**
 * What the pane asks of the workflow. Behind an interface, so that the workflow loads after the first frame and so that
 * the view can be tested with results of any size.
 */
export interface PaneWork {
  readonly workbook: Workbook;
  /** @param today - ISO date on which tenure is counted. */
  check(choice: PolicyChoice, language: Language, today: string, progress: Progress): Promise<CheckResult>;
  publish(appraisal: Appraisal, choice: PublishChoice, progress: Progress): Promise<PublishReceipt>;
  preview(appraisal: Appraisal, choice: PublishChoice): Promise<PlanDifference>;
  summarise(appraisal: Appraisal): AppraisalSummary;
  people(appraisal: Appraisal): readonly PersonLine[];
  explain(appraisal: Appraisal, row: number): PersonExplanation;
  issueSentence(issue: Issue, language: Language): string;
  issueSeverity(issue: Issue): IssueSeverity;
  /** Built-in rules that may be chosen, by id and name. */
  templates(language: Language): readonly { readonly id: string; readonly name: string }[];
  /** Tabs that can be written, with the names that they carry in a language. */
  tabs(language: Language): readonly { readonly id: TabId; readonly name: string }[];
}
