import {
  judgePromotionInSteps,
  reservePool,
  type AppraisalPolicy,
  type AppraisalResult,
  type Dataset,
  type PoolEntry,
  type PoolPlace,
  type PromotionOptions,
  type PromotionResult,
  type ReservePolicy,
} from "../../core/index.ts";
import type { Progress } from "../../sheet/index.ts";
import { runSteps } from "../check/runSteps.ts";

/** Who may be promoted, and who waits for a seat. */
export interface LadderResult {
  /** Null where the policy has no ladder. */
  readonly promotion: PromotionResult | null;
  /** Nobody where there is no ladder or no day. */
  readonly pool: readonly PoolPlace[];
}

/** A policy that names no time limits: the pool then only lists who waits. */
const openEnded: ReservePolicy = { allowanceAfterMonths: null, expiresAfterMonths: null, allowances: [] };

/**
 * Judges everybody by the policy's ladder, a step at a time.
 *
 * @param before - The reserve pool as it was kept; null where none was.
 */
export async function judgeLadder(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  options: PromotionOptions,
  before: readonly PoolEntry[] | null,
  progress: Progress,
): Promise<LadderResult> {
  const steps = judgePromotionInSteps(policy, dataset, result, options);
  const promotion = await runSteps(steps, progress, () => undefined);
  if (options.asOf === null) return { promotion, pool: [] };
  const reserve = policy.promotion?.reserve ?? openEnded;
  return { promotion, pool: reservePool(reserve, before, promotion.candidates, dataset, options.asOf) };
}
