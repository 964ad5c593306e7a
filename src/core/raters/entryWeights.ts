import type { RaterColumns } from "../data/raterGroupsOf.ts";
import type { Measure } from "../dataset.ts";
import type { RaterPolicy } from "../policy/raterPolicy.ts";
import { droppedAtEachEnd } from "./droppedAtEachEnd.ts";
import { groupShares } from "./groupShares.ts";

/**
 * How much does each single entry count in a leaf's points? The group's share, split over the entries that its
 * combination keeps: all for a mean, the middle ones for a median, those not cut off for a trimmed mean. The sum of
 * weight × points is the leaf's score.
 *
 * @param pointsOf - An entry as points; NaN where there is none.
 */
export function entryWeights(
  policy: RaterPolicy,
  groups: readonly RaterColumns[],
  pointsOf: (measure: Measure) => number,
): ReadonlyMap<Measure, number> {
  const entered = groups.map(({ rule, measures }) => {
    const entries = measures
      .map((measure) => ({ measure, points: pointsOf(measure) }))
      .filter(({ points }) => !Number.isNaN(points))
      .sort((left, right) => left.points - right.points);
    return { rule, entries, isPresent: entries.length > 0 && entries.length >= rule.minCount };
  });
  const weights = new Map<Measure, number>();
  if (!entered.some(({ isPresent }) => isPresent)) return weights;
  const shared = groupShares(
    entered.map(({ rule, isPresent }) => ({ group: rule.group, weight: rule.weight, isPresent })),
    policy,
  );
  if (shared.kind !== "shares") return weights;
  entered.forEach(({ rule, entries, isPresent }, position) => {
    if (!isPresent) return;
    const dropped = droppedAtEachEnd(rule.combine, rule.trimShare, entries.length);
    const kept = entries.slice(dropped, entries.length - dropped);
    for (const { measure } of kept) weights.set(measure, (shared.shares[position] ?? 0) / kept.length);
  });
  return weights;
}
