import { insideScale } from "../data/insideScale.ts";
import { entryRule } from "../data/entryRule.ts";
import type { Dataset, Measure } from "../dataset.ts";
import type { ResolvedRole } from "../model/resolvedRole.ts";
import { resolveRole } from "../model/resolveRole.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";

/** Told of every rating: who gave it, to whom, on which column, and its points on the score scale. */
export type SeeRating = (raterId: string, row: number, measure: Measure, points: number) => void;

/**
 * Walks over all ratings of a dataset as points. A rater without an id is known by group only and passes as
 * `group:superior` and the like, so that groups can still be compared.
 */
export function eachRating(policy: AppraisalPolicy, dataset: Dataset, see: SeeRating): void {
  const role: ResolvedRole = resolveRole(policy, policy.roles[0]?.id ?? null);
  for (const measure of dataset.measures) {
    if (measure.kind !== "rating") continue;
    const index = policy.model.nodes.findIndex(({ id }) => id === measure.indicatorId);
    const node = policy.model.nodes[index];
    if (node?.kind !== "indicator") continue;
    const resolved = role.nodes[index];
    const weight = resolved?.weightOfTotal ?? 0;
    const rule = entryRule(policy, node, false, weight);
    const target = resolved?.target ?? Number.NaN;
    for (let row = 0; row < dataset.size; row += 1) {
      const entry = measure.values[row] ?? Number.NaN;
      const counted = insideScale(entry, rule.min, rule.max, "missing");
      const points = Number.isNaN(counted) ? Number.NaN : rule.points(counted, target, weight * 100);
      if (Number.isNaN(points)) continue;
      const raterId = measure.raterIds?.[row] ?? `group:${measure.raterGroup ?? "unnamed"}`;
      see(raterId, row, measure, points);
    }
  }
}
