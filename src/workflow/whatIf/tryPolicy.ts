import {
  appraiseInSteps,
  judgePromotionInSteps,
  type AppraisalPolicy,
  type AppraisalProgress,
} from "../../core/index.ts";
import type { Progress } from "../../sheet/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { runSteps } from "../check/runSteps.ts";
import type { Trial } from "./trial.ts";

/** Small steps: whoever drags a slider sees every frame. */
const rowsPerStep = 1024;

/**
 * What would an edited policy give for the people of an appraisal? In small steps, so that ten thousand people never
 * hold up the pane; stops between two steps when cancelled. Tenure is counted on the appraisal's own day.
 *
 * @param policy - The appraisal's own policy, edited: its ids of indicators are those of the dataset.
 */
export async function tryPolicy(
  { dataset, promotion: now }: Pick<Appraisal, "dataset" | "promotion">,
  policy: AppraisalPolicy,
  progress: Progress,
): Promise<Trial> {
  const report = ({ done, total }: Pick<AppraisalProgress, "done" | "total">): void =>
    progress.report("score", total === 0 ? 1 : done / total);
  const result = await runSteps(appraiseInSteps(policy, dataset, { rowsPerStep }), progress, report);
  if (policy.promotion === null) return { policy, dataset, result, promotion: null };
  const steps = judgePromotionInSteps(policy, dataset, result, { asOf: now?.asOf ?? null });
  return { policy, dataset, result, promotion: await runSteps(steps, progress, report) };
}
