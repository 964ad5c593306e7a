import type {
  AppraisalPolicy,
  AppraisalResult,
  Dataset,
  FollowUp,
  GradeOverride,
  Issue,
  PromotionResult,
} from "../core/index.ts";
import type { Language } from "../messages/language.ts";
import type { RunChanges } from "./model/runChanges.ts";
import type { TabId } from "./tabId.ts";

/**
 * How derived numbers stand in the workbook. `native`: built-in formulas; `live`: the add-in's own functions where
 * they are shorter; `sealed`: values only.
 */
export type Sharing = "native" | "live" | "sealed";

/** What the tabs show. */
export interface PlanInput {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
  readonly result: AppraisalResult;
  /** Null where the policy has no ladder or promotion was not judged. */
  readonly promotion: PromotionResult | null;
  /** What follows from the results; null where nobody asked for it. */
  readonly followUp: FollowUp | null;
  /** Problems of policy, reading and scoring, as they are to be listed. */
  readonly issues: readonly Issue[];
  /** Decisions about grades that were taken back: they count no more, but the audit names them. */
  readonly undone?: readonly UndoneGrade[];
  /** What is different from the last publishing; null where nothing is to be said of it. */
  readonly changes?: RunChanges | null;
}

/** A calibrated grade that somebody took back. */
export interface UndoneGrade extends GradeOverride {
  readonly undone: {
    readonly who: string;
    /** ISO 8601 instant. */
    readonly when: string;
    readonly why: string;
  };
}

/** What a sealed copy leaves out before it is handed on. */
export interface Redaction {
  /** Employee ID of the one person whose rows stay; null keeps everybody's. */
  readonly onlyId: string | null;
  /** Names are blank; IDs stay. */
  readonly hidesNames: boolean;
  /** Scores that come from one group of raters below the policy's anonymity threshold are blank. */
  readonly hidesFewRaters: boolean;
}

/** How the tabs show it. */
export interface PlanOptions {
  /** Tabs wanted; others that their formulas need come along. */
  readonly tabs: readonly TabId[];
  readonly language: Language;
  readonly sharing: Sharing;
  /** ISO 8601 instant, as given by the caller. */
  readonly generatedAt: string;
  /** File name where known; shown in titles and footers. */
  readonly workbookName: string | null;
  /** What a sealed copy leaves out; nothing where it is not given. */
  readonly redaction?: Redaction;
  /** Columns for calibrated grades, filled in by people and read back by the next check. */
  readonly calibrates?: boolean;
  /** Our tabs are protected; cells meant for typing stay open. */
  readonly protects?: boolean;
}
