import type { TabTexts } from "../../messages/tabs/index.ts";
import type { PlanInput, PlanOptions } from "../planInput.ts";
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
}
