import type { AdjustmentPolicy } from "../policy/adjustmentPolicy.ts";

/**
 * Keeps a total with its adjustments inside the policy's limits; without limits it stays as it is.
 *
 * @example
 * limitTotal({ totalMin: 0, totalMax: 100 }, 104.5)
 * //=> 100
 */
export function limitTotal(policy: Pick<AdjustmentPolicy, "totalMin" | "totalMax">, total: number): number {
  const { totalMin, totalMax } = policy;
  if (totalMin !== null && total < totalMin) return totalMin;
  return totalMax !== null && total > totalMax ? totalMax : total;
}
