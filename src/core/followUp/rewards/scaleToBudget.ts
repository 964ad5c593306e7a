import { allocateSeats } from "../../distribution/allocateSeats.ts";

/** Amounts of a round after the budget. */
export interface ScaledAmounts {
  /** In whole cents; null where nothing was asked. */
  readonly amounts: readonly (number | null)[];
  /** 1 where the budget suffices. */
  readonly scale: number;
  /** Sum of the amounts; never above the budget. */
  readonly total: number;
}

/**
 * Cuts everybody in proportion where the sum is above the budget. Cents go by largest remainder, so that the amounts
 * add up to the total exactly.
 *
 * @param asked - Not negative; null: nothing is asked.
 * @param budget - Not negative; null: no limit.
 *
 * @example
 * scaleToBudget([1000, 2000, null], 1000)
 * //=> { amounts: [333.33, 666.67, null], scale: 0.3333333333333333, total: 1000 }
 */
export function scaleToBudget(asked: readonly (number | null)[], budget: number | null): ScaledAmounts {
  if (budget !== null && !(budget >= 0))
    throw new RangeError(`A budget is not negative, not ${String(budget)}`);
  const shares = asked.map((amount) => amount ?? 0);
  const sum = shares.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return { amounts: asked, scale: 1, total: 0 };
  const isCut = budget !== null && sum > budget;
  const cents = isCut ? Math.floor(budget * 100 + 1e-6) : Math.round(sum * 100);
  const given = allocateSeats(cents, shares, "topFirst");
  return {
    amounts: asked.map((amount, index) => (amount === null ? null : (given[index] ?? 0) / 100)),
    scale: isCut ? budget / sum : 1,
    total: cents / 100,
  };
}
