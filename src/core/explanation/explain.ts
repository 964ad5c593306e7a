import type { Dataset } from "../dataset.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { explainer } from "./explainer.ts";
import type { Explanation } from "./explanation.ts";

/**
 * Why has this person this result? For many people of one run use `explainer`.
 *
 * @param result - The result of `appraise` for the same policy and dataset.
 *
 * @example
 * const { score, nodes } = explain(samplePolicy, sampleDataset, sampleResult, 0)
 * [score, nodes.filter(({ kind }) => kind === "indicator").map(({ contribution }) => contribution)]
 * //=> [88, [57, 31]]
 */
export function explain(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  row: number,
): Explanation {
  return explainer(policy, dataset, result)(row);
}
