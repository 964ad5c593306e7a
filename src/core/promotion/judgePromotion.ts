import type { Dataset } from "../dataset.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { judgePromotionInSteps } from "./judgePromotionInSteps.ts";
import type { PromotionOptions, PromotionResult } from "./promotionResult.ts";

/**
 * Judges everybody's steps on the career ladder: which gates are met, which are short and by how much, what is not
 * known; then ranks the eligible and offers the seats. Unknown never counts as met, and a person decides.
 *
 * @example
 * // One step, from junior to senior, for 85 points: the first has 88, the second 71, the third is at the top.
 * const levels = ["junior", "senior"].map((id) => ({ id, name: id, aliases: [], track: "professional" }))
 * const gates = [{ kind: "minScore", id: "score", name: "Score", nodeId: null, atLeast: 85 }]
 * const steps = [{ id: "up", from: "junior", to: "senior", kind: "promotion", gates, priority: [] }]
 * const policy = { ...samplePolicy, promotion: { levels, steps, vacancies: {}, degrees: [], tieBreaks: [] } }
 * const people = { ...sampleDataset.employees, levels: ["junior", "junior", "senior"] }
 * const judged = judgePromotion(policy, { ...sampleDataset, employees: people }, sampleResult, { asOf: null })
 * judged.judgements.map(({ eligibility }) => eligibility)
 * //=> ["eligible", "nearMiss"]
 */
export function judgePromotion(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  options: PromotionOptions,
): PromotionResult {
  const run = judgePromotionInSteps(policy, dataset, result, options);
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}
