import type { AppraisalPolicy, ReaderIssue } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import type { CellChange, PlanDifference, PublishReceipt, WorkbookErrorCode } from "../../sheet/index.ts";
import type {
  Appraisal,
  AppraisalSummary,
  MergeResult,
  PersonLine,
  PolicyChoice,
  PublishChoice,
  SealCheck,
  Sharing,
  SplitTabs,
  TabId,
} from "../../workflow/index.ts";
import type { PolicyDraft } from "../model/policyDraft.ts";
import type { PeopleQuery } from "../results/selectPeople.ts";

export const panels = [
  "check",
  "model",
  "results",
  "promotion",
  "whatIf",
  "publish",
  "functions",
  "gallery",
  "returns",
  "closing",
] as const;
export type Panel = (typeof panels)[number];

/** Reached by links from the steps; they have a way back instead of a tab. */
export const sidePanels: ReadonlySet<Panel> = new Set(["functions", "gallery", "returns", "closing"]);
/** The steps of the job, in their order. */
export const mainPanels: readonly Panel[] = panels.filter((panel) => !sidePanels.has(panel));

/** Long work; one at a time. */
export type Task =
  | "check"
  | "publish"
  | "preview"
  | "restore"
  | "correct"
  | "decide"
  | "rules"
  | "insert"
  | "seal"
  | "merge"
  | "split";

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
  /** `part_missing`: a script that loads when it is needed did not come. */
  readonly code: WorkbookErrorCode | "part_missing";
  readonly at: string | null;
  /** What Excel said, for whoever helps; never shown unasked. */
  readonly details: string;
  /** What to do again; null where trying again makes no sense. */
  readonly task: Task | null;
}

/** Good news that stays until the next work. */
export type Notice =
  | { readonly kind: "published"; readonly cells: number }
  | {
      readonly kind:
        | "restored"
        | "rulesUndone"
        | "nothingToRestore"
        | "cancelled"
        | "recovered"
        | "undone"
        | "calibrationUndone"
        | "reviewed"
        | "columnKept"
        | "sealed"
        | "reopened";
    }
  /** `before`: the rules that were kept in the workbook until then; null where there were none. */
  | { readonly kind: "rulesApplied"; readonly before: AppraisalPolicy | null }
  | { readonly kind: "inserted"; readonly sheets: number }
  | { readonly kind: "merged"; readonly cells: number; readonly tab: string }
  /** `isExceeded`: a quota has more people than seats now; null where there is no quota. */
  | { readonly kind: "calibrated"; readonly isExceeded: boolean | null }
  | { readonly kind: "corrected"; readonly cells: number; readonly before: readonly CellChange[] };

/** Files that came back, read and not merged yet; or why that cannot be done here. */
export type MergeDraft =
  | {
      readonly kind: "read";
      readonly result: MergeResult;
      /** Which of several entries is taken, by the cell. */
      readonly choices: Readonly<Record<string, number>>;
    }
  | { readonly kind: "unsupported" };

export interface PublishSettings {
  readonly tabs: readonly TabId[];
  readonly language: Language;
  readonly sharing: Sharing;
  /** The Summary gets columns in which people type calibrated grades. */
  readonly calibrates: boolean;
  /** Our tabs are protected against typing by mistake. */
  readonly protects: boolean;
  /** What a sealed copy leaves out; other ways of sharing leave out nothing. */
  readonly redaction: NonNullable<PublishChoice["redaction"]>;
}

/** How far long work is. */
export interface ProgressNow {
  readonly step: string;
  /** Share of the step, 0..1. */
  readonly done: number;
  /** Of the step; null while it is too early to say. */
  readonly secondsLeft: number | null;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly panel: Panel;
  readonly task: Task | null;
  readonly isCancelling: boolean;
  readonly progress: ProgressNow | null;
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
  /** Rules that are being changed; null where nothing was changed. */
  readonly draft: PolicyDraft | null;
  /** Asked for from the header; over once the keyboard stands at the first of them. */
  readonly seeksDoubts: boolean;
  /** Row of the person whose detail is open. */
  readonly openRow: number | null;
  /** What the list of people shows. */
  readonly query: PeopleQuery;
  /** Whose name stands under decisions; "" until she has said it. */
  readonly signer: string;
  /** Whether the cycle is closed; null until somebody asked. */
  readonly seal: SealCheck | null;
  /** Null where no files were chosen. */
  readonly merge: MergeDraft | null;
  /** Tabs per department that were made last; null where none were. */
  readonly split: SplitTabs | null;
}
