import type { AdjustmentPolicy } from "../policy/adjustmentPolicy.ts";

/** Points of one item before and after the caps. */
export interface CappedItem {
  readonly itemId: string;
  readonly pointsAsked: number;
  readonly points: number;
}

/**
 * Which points of each adjustment item count? First each item inside its own cap, then all bonuses together inside
 * the bonus cap and all deductions inside the deduction cap; where a common cap cuts, the items share the cut in
 * proportion.
 *
 * @param asked - Points per item id, as the events ask for.
 *
 * @example
 * const item = { id: "award", name: "Award", aliases: [], pointsPerEvent: 3, cap: 5 }
 * const policy = { items: [item], bonusCap: 4, deductionCap: null, totalMin: null, totalMax: null, vetoes: [] }
 * capAdjustments(policy, new Map([["award", 9]]))
 * //=> [{ itemId: "award", pointsAsked: 9, points: 4 }]
 */
export function capAdjustments(
  policy: AdjustmentPolicy,
  asked: ReadonlyMap<string, number>,
): readonly CappedItem[] {
  const items = [...asked].map(([itemId, pointsAsked]) => {
    const cap = policy.items.find(({ id }) => id === itemId)?.cap ?? Infinity;
    return { itemId, pointsAsked, points: Math.max(-cap, Math.min(cap, pointsAsked)) };
  });
  const bonus = sumOf(items, 1);
  const deduction = -sumOf(items, -1);
  const bonusShare = shareOf(bonus, policy.bonusCap);
  const deductionShare = shareOf(deduction, policy.deductionCap);
  return items.map((item) => ({
    ...item,
    points: item.points * (item.points > 0 ? bonusShare : deductionShare),
  }));
}

const sumOf = (items: readonly CappedItem[], sign: number): number =>
  items.reduce((sum, { points }) => sum + (points * sign > 0 ? points : 0), 0);

const shareOf = (sum: number, cap: number | null): number => (cap === null || sum <= cap ? 1 : cap / sum);
