import type { ReaderIssue } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import type { CellChange, PlanDifference, PublishReceipt, WorkbookErrorCode } from "../../sheet/index.ts";
import type {
  Appraisal,
  AppraisalSummary,
  PersonLine,
  PolicyChoice,
  Sharing,
  TabId,
} from "../../workflow/index.ts";

export const panels = [
  "check",
  "model",
  "results",
  "promotion",
  "whatIf",
  "publish",
  "functions",
  "gallery",
] as const;
export type Panel = (typeof panels)[number];

/** Long work; one at a time. */
export type Task = "check" | "publish" | "preview" | "restore" | "correct";

/** What a look at the workbook gave. */
export type Finding =
  | {
      readonly kind: "appraisal";
      readonly appraisal: Appraisal;
      readonly summary: AppraisalSummary;
      readonly people: readonly PersonLine[];
    }
  | {
      readonly kind: "nothing";
      readonly sheetNames: readonly string[];
      readonly issues: readonly ReaderIssue[];
    };

/** What went wrong, ready for the error bar. */
export interface PaneError {
  readonly code: WorkbookErrorCode;
  readonly at: string | null;
  /** What Excel said, for whoever helps; never shown unasked. */
  readonly details: string;
  /** What to do again; null where trying again makes no sense. */
  readonly task: Task | null;
}

/** Good news that stays until the next work. */
export type Notice =
  | { readonly kind: "published"; readonly cells: number }
  | { readonly kind: "restored" | "nothingToRestore" | "cancelled" | "recovered" | "undone" }
  | { readonly kind: "corrected"; readonly cells: number; readonly before: readonly CellChange[] };

export interface PublishSettings {
  readonly tabs: readonly TabId[];
  readonly language: Language;
  readonly sharing: Sharing;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly panel: Panel;
  readonly task: Task | null;
  readonly isCancelling: boolean;
  readonly progress: { readonly step: string; readonly done: number } | null;
  /** Null until the first look is over. */
  readonly finding: Finding | null;
  /** The sheets changed after the look. */
  readonly isStale: boolean;
  readonly rules: PolicyChoice;
  readonly error: PaneError | null;
  readonly notice: Notice | null;
  readonly receipt: PublishReceipt | null;
  readonly difference: PlanDifference | null;
  readonly publishing: PublishSettings;
  /** Row of the person whose detail is open. */
  readonly openRow: number | null;
}
