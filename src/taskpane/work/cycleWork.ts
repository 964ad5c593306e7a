import type { Language } from "../../messages/index.ts";
import type { Progress, WorkbookFile } from "../../sheet/index.ts";
import type {
  Appraisal,
  MergeResult,
  ReopenChoice,
  SealCheck,
  SealChoice,
  SealOutcome,
  SplitTabs,
} from "../../workflow/index.ts";

/** What the panels about sending out, collecting and closing ask of the workflow. */
export interface CycleWork {
  verify(progress: Progress): Promise<SealCheck>;
  seal(appraisal: Appraisal, choice: SealChoice, progress: Progress): Promise<SealOutcome>;
  reopen(choice: ReopenChoice): Promise<boolean>;
  /** What merging files would take; writes nothing. */
  compare(files: readonly WorkbookFile[], progress: Progress): Promise<MergeResult>;
  /**
   * Writes a merge, and a tab that lists what somebody has to look at. Answers the tab's name.
   *
   * @param choices - By cell: which of several entries is taken.
   */
  merge(
    merge: MergeResult,
    choices: Readonly<Record<string, number>>,
    language: Language,
    progress: Progress,
  ): Promise<string>;
  split(version: string, progress: Progress): Promise<SplitTabs>;
}
