import type { RaterGroup } from "../../core/index.ts";
import type { FoundWeight, TableReading } from "../layout/tableReading.ts";
import { compactText } from "../text/compactText.ts";
import type { Note } from "./notes/collectNotes.ts";
import { raterWeightsFromNotes } from "./notes/raterWeightsFromNotes.ts";

/** From headers, else from a note that speaks of groups which did rate. */
export function findRaterWeights(
  readings: readonly TableReading[],
  notes: readonly Note[],
): ReadonlyMap<RaterGroup, FoundWeight> {
  const weights = new Map<RaterGroup, FoundWeight>();
  for (const { series } of readings)
    for (const { rater, raterWeight } of series)
      if (rater !== null && raterWeight !== null && !weights.has(rater)) weights.set(rater, raterWeight);
  for (const { raterWeights } of readings)
    for (const [group, weight] of raterWeights ?? []) if (!weights.has(group)) weights.set(group, weight);
  if (weights.size > 0) return weights;
  const rated = new Set(
    readings.flatMap(({ series, subjects }) => [
      ...series.map(({ rater }) => rater),
      ...(subjects.raterGroups ?? []),
    ]),
  );
  const named = new Map(
    readings.flatMap(({ series }) =>
      series.flatMap(({ rater, raterName }): [string, RaterGroup][] =>
        rater === null || raterName === null ? [] : [[compactText(raterName), rater]],
      ),
    ),
  );
  const noted = raterWeightsFromNotes(notes, named);
  return [...noted.keys()].filter((group) => rated.has(group)).length >= 2 ? noted : weights;
}
