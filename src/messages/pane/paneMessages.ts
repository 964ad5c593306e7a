import type { CheckTexts } from "./checkTexts.ts";
import type { ErrorTexts } from "./errorTexts.ts";
import type { FunctionsTexts } from "./functionsTexts.ts";
import type { HeaderTexts } from "./headerTexts.ts";
import type { NoticeTexts } from "./noticeTexts.ts";
import type { PersonTexts } from "./personTexts.ts";
import type { ProgressTexts } from "./progressTexts.ts";
import type { PromotionTexts } from "./promotionTexts.ts";
import type { PublishTexts } from "./publishTexts.ts";
import type { ResultsTexts } from "./resultsTexts.ts";
import type { RulesTexts } from "./rulesTexts.ts";

/**
 * Every text of the task pane in one language, a room per panel. A catalogue that lacks a key does not compile.
 */
export interface PaneMessages {
  /** What the pane does with the data, in one line. */
  readonly privacy: string;
  readonly languageLabel: string;
  readonly loading: string;
  readonly tabsLabel: string;
  readonly tabs: {
    readonly check: string;
    readonly model: string;
    readonly results: string;
    readonly promotion: string;
    readonly whatIf: string;
    readonly publish: string;
    readonly functions: string;
    readonly gallery: string;
    readonly returns: string;
    readonly closing: string;
  };
  /** The way from a panel that links lead to back to a step. */
  readonly backTo: (step: string) => string;
  readonly header: HeaderTexts;
  readonly rules: RulesTexts;
  readonly progress: ProgressTexts;
  readonly error: ErrorTexts;
  readonly notice: NoticeTexts;
  readonly check: CheckTexts;
  readonly results: ResultsTexts;
  readonly person: PersonTexts;
  readonly promotion: PromotionTexts;
  readonly publish: PublishTexts;
  readonly functions: FunctionsTexts;
}
