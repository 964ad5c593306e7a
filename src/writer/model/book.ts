import type { Seal } from "../../core/index.ts";
import type { TabTexts } from "../../messages/tabs/index.ts";
import type { PlanInput, PlanOptions } from "../planInput.ts";
import type { HiddenScores } from "../redaction/hiddenScores.ts";
import type { ScoreTree } from "./scoreTree.ts";
import type { WeightProfiles } from "./weightProfiles.ts";

/** What every tab is planned from: the input, the texts, and the model in order of display. */
export interface Book extends PlanInput {
  readonly options: PlanOptions;
  readonly texts: TabTexts;
  readonly tree: ScoreTree;
  readonly weights: WeightProfiles;
  /** Derived figures are formulas; false for sealed copies. */
  readonly isLive: boolean;
  /** Of what is shown, in a sealed copy; null where everything is a formula. */
  readonly seal: Seal | null;
  /** Scores that a redacted copy does not show; null where all are shown. */
  readonly hidden: HiddenScores | null;
  /** The summary's figures come from the add-in's functions where these are shorter. */
  readonly usesFunctions: boolean;
}
