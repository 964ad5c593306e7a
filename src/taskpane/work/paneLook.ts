import type { Language } from "../../messages/index.ts";
import type { Progress, Workbook } from "../../sheet/index.ts";
import type {
  Appraisal,
  AppraisalSummary,
  CheckResult,
  PersonLine,
  PolicyChoice,
} from "../../workflow/index.ts";

/** The part of the workflow that the first look takes: it stands in the pane's first script, all else loads after. */
export interface PaneLook {
  readonly workbook: Workbook;
  /** @param today - ISO date on which tenure is counted. */
  check(choice: PolicyChoice, language: Language, today: string, progress: Progress): Promise<CheckResult>;
  summarise(appraisal: Appraisal): AppraisalSummary;
  people(appraisal: Appraisal): readonly PersonLine[];
}
