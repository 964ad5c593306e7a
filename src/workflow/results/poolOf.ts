import {
  reservePool,
  type AppraisalPolicy,
  type Dataset,
  type EpochDay,
  type PoolEntry,
  type PoolPlace,
  type PromotionResult,
  type ReservePolicy,
} from "../../core/index.ts";

/** A policy that names no time limits: the pool then only lists who waits. */
const openEnded: ReservePolicy = { allowanceAfterMonths: null, expiresAfterMonths: null, allowances: [] };

/** Who waits for a seat on this day; nobody where there is no ladder or no day. */
export function poolOf(
  policy: AppraisalPolicy,
  before: readonly PoolEntry[] | null,
  promotion: PromotionResult | null,
  dataset: Dataset,
  asOf: EpochDay | null,
): readonly PoolPlace[] {
  if (policy.promotion === null || promotion === null || asOf === null) return [];
  return reservePool(policy.promotion.reserve ?? openEnded, before, promotion.candidates, dataset, asOf);
}
