import type { Dataset } from "../dataset.ts";
import { issueList } from "../issueList.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { planAppraisal } from "../scoring/planAppraisal.ts";
import { nextGradeFinder } from "./nextGradeFinder.ts";
import type { NextGrade } from "./nextGradeResult.ts";

/**
 * How far is this person's score from the next better grade, and which single change would reach it? The grade
 * meant is that of the score; a forced distribution may decide otherwise. Null for people with the best grade and
 * for people without a score.
 *
 * @example
 * const { grade, gap, change } = nextGrade(samplePolicy, sampleDataset, 0)
 * [grade, gap, change.nodeId, change.periodId, change.from, Math.round(change.to)]
 * //=> ["A", 2, "skill", "2026-Q1", 70, 80]
 */
export function nextGrade(policy: AppraisalPolicy, dataset: Dataset, row: number): NextGrade | null {
  if (!Number.isInteger(row) || row < 0 || row >= dataset.size) {
    throw new RangeError(`Row ${String(row)} is not one of the dataset's ${String(dataset.size)} rows`);
  }
  return nextGradeFinder(planAppraisal(policy, dataset, issueList(0)))(row);
}
