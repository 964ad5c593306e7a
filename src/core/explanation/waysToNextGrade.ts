import type { Dataset } from "../dataset.ts";
import { issueList } from "../issueList.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { planAppraisal } from "../scoring/planAppraisal.ts";
import { nextGradeChanges } from "./nextGradeFinder.ts";
import type { NextGrade, SingleChange } from "./nextGradeResult.ts";

/** The next better grade, and what each indicator alone would have to become. */
export interface WaysToNextGrade extends Omit<NextGrade, "change"> {
  /** Each verified by recomputing; an indicator that cannot reach the grade alone is not among them. */
  readonly changes: readonly SingleChange[];
}

/**
 * Which single changes would each bring this person's score to the next better grade? Null for people with the best
 * grade and for people without a score. `nextGrade` finds the smallest of them without trying all.
 *
 * @example
 * const { grade, changes } = waysToNextGrade(samplePolicy, sampleDataset, 0)
 * [grade, changes.map(({ nodeId, periodId, to }) => [nodeId, periodId, Math.round(to)])]
 * //=> ["A", [["skill", "2026-Q1", 80], ["skill", "2026-Q2", 95]]]
 */
export function waysToNextGrade(
  policy: AppraisalPolicy,
  dataset: Dataset,
  row: number,
): WaysToNextGrade | null {
  if (!Number.isInteger(row) || row < 0 || row >= dataset.size) {
    throw new RangeError(`Row ${String(row)} is not one of the dataset's ${String(dataset.size)} rows`);
  }
  const found = nextGradeChanges(planAppraisal(policy, dataset, issueList(0)))(row);
  if (found === null) return null;
  const { changes, ...next } = found;
  return { ...next, changes: changes.flatMap((change) => change() ?? []) };
}
