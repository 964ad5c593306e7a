import { groupBy } from "../groupBy.ts";
import type { ResolvedRole } from "../model/resolvedRole.ts";
import type { RunPeriod } from "../periods/runPeriod.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { absentReader } from "./absentReader.ts";
import type { LeafInput } from "./leafInput.ts";
import type { LeafReader } from "./leafReader.ts";
import { readActuals } from "./readActuals.ts";
import { readsActuals } from "./readsActuals.ts";
import { readPoints } from "./readPoints.ts";
import { readRatings } from "./readRatings.ts";

/**
 * One reader per node of the model for one period; null for areas. An indicator is read from the kind of entry that
 * the policy says; where the data has none of it, from the other kind, and at last from points computed elsewhere.
 */
export function leafReaders(
  policy: AppraisalPolicy,
  roles: readonly ResolvedRole[],
  period: RunPeriod,
): readonly (LeafReader | null)[] {
  const measuresOf = groupBy(period.measures, ({ indicatorId }) => indicatorId);
  return policy.model.nodes.map((node, index) => {
    if (node.kind === "area") return null;
    return leafReader({ policy, node, index, roles, measures: measuresOf.get(node.id) ?? [] });
  });
}

function leafReader(input: LeafInput): LeafReader {
  const ratings = input.measures.filter(({ kind }) => kind === "rating");
  const actual = input.measures.find(({ kind }) => kind === "actual");
  const points = input.measures.find(({ kind }) => kind === "points");
  if (actual !== undefined && readsActuals(input.node, input.measures)) return readActuals(input, actual);
  if (ratings.length > 0) return readRatings(input, ratings);
  return points === undefined ? absentReader : readPoints(points);
}
