import type { Dataset } from "../dataset.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import type { AppraisalOptions } from "./appraiseInSteps.ts";
import { appraiseInSteps } from "./appraiseInSteps.ts";

/**
 * Scores, grades and ranks everybody in one go. Problems of the data or the policy come back in `issues`; check the
 * policy with `checkPolicy` before where an error should stop the run.
 *
 * @example
 * scoreOf(appraise(samplePolicy, sampleDataset), 1)
 * //=> 71
 */
export function appraise(
  policy: AppraisalPolicy,
  dataset: Dataset,
  options: AppraisalOptions = {},
): AppraisalResult {
  const run = appraiseInSteps(policy, dataset, options);
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}
