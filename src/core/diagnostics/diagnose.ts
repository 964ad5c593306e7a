import type { Dataset } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import type { DepartmentStatistics } from "./diagnoseGroups.ts";
import { diagnoseGroups } from "./diagnoseGroups.ts";
import type { RaterStatistics } from "./diagnoseRaters.ts";
import { diagnoseRaters } from "./diagnoseRaters.ts";
import { diagnoseSelf } from "./diagnoseSelf.ts";
import type { DiagnosticOptions } from "./diagnosticOptions.ts";
import { diagnosticDefaults } from "./diagnosticOptions.ts";

/** How ratings and grades look as a whole. */
export interface Diagnostics {
  readonly raters: readonly RaterStatistics[];
  readonly departments: readonly DepartmentStatistics[];
  /** Warnings; none of them changes a score. */
  readonly issues: readonly Issue[];
}

/**
 * Looks at the ratings and grades as a whole: lenient and severe raters, flat lines, central tendency, self far
 * above superior, departments apart, best grades beyond their quota. It warns and never changes a score.
 *
 * @param result - The result of `appraise` for the same policy and dataset.
 *
 * @example
 * diagnose(samplePolicy, sampleDataset, sampleResult).departments[0].mean
 * //=> 79.5
 */
export function diagnose(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  options: Partial<DiagnosticOptions> = {},
): Diagnostics {
  const limits = { ...diagnosticDefaults, ...options };
  const { raters, issues: raterIssues } = diagnoseRaters(policy, dataset, limits);
  const { departments, issues: groupIssues } = diagnoseGroups(dataset, result, limits);
  return {
    raters,
    departments,
    issues: [...raterIssues, ...diagnoseSelf(policy, dataset, limits), ...groupIssues],
  };
}
