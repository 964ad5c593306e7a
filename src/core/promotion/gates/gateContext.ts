import type { Dataset } from "../../dataset.ts";
import type { IssueList } from "../../issueList.ts";
import type { AppraisalPolicy } from "../../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../../result/appraisalResult.ts";
import type { EpochDay } from "../../units.ts";
import type { FactReader } from "./factReader.ts";
import type { PastPeriod } from "./pastPeriods.ts";
import type { PromotionPolicy } from "../promotionPolicy.ts";

/** Everything that gates look at, prepared once for all people. */
export interface GateContext {
  readonly policy: AppraisalPolicy;
  readonly promotion: PromotionPolicy;
  readonly dataset: Dataset;
  readonly result: AppraisalResult;
  readonly asOf: EpochDay | null;
  readonly facts: FactReader;
  /** Score of any node by row; NaN where there is none. */
  readonly nodeScore: (nodeId: string, row: number) => number;
  /** Periods of one person in order of time, the run's own last. */
  readonly pastPeriods: (row: number) => readonly PastPeriod[];
  /** Code of a grade label, 1 the best; 0 where the scale has no such grade. */
  readonly gradeCodeOf: (label: string) => number;
  /** Free seats at a level for people of this row's department; null where nobody knows. */
  readonly freeSeats: (levelId: string, row: number) => number | null;
  readonly issues: IssueList;
}
