import type { Dataset } from "../dataset.ts";
import { FactId } from "../dataset.ts";
import type { RunPeriod } from "../periods/runPeriod.ts";
import type { DistributionPolicy } from "../policy/rankingPolicy.ts";

/** Why a person is left out of the forced distribution; null where the person takes part. */
export type ExclusionOf = (row: number) => DistributionPolicy["excludes"][number] | null;

/**
 * Who is left out of the forced distribution, by the reasons the policy names? A new joiner was hired, or began
 * the first segment, after the cycle's first day; on leave is who has a stretch of leave in the cycle. People
 * without a score never take part and need no reason.
 */
export function quotaExclusions(
  policy: DistributionPolicy,
  dataset: Dataset,
  periods: readonly RunPeriod[],
): ExclusionOf {
  const starts = periods.flatMap(({ from }) => (from === null ? [] : [from as number]));
  const firstDay = starts.length === 0 ? null : Math.min(...starts);
  const joined = new Set<number>();
  const onLeave = new Set<number>();
  const firstSegment = new Map<number, number>();
  for (const { row, from, isLeave } of dataset.segments) {
    if (isLeave) onLeave.add(row);
    else firstSegment.set(row, Math.min(from, firstSegment.get(row) ?? Infinity));
  }
  if (firstDay !== null) {
    for (const [row, day] of firstSegment) if (day > firstDay) joined.add(row);
    const hired = dataset.facts.find(({ factId, kind }) => factId === FactId.hireDate && kind === "day");
    hired?.values.forEach((day, row) => {
      if (typeof day === "number" && day > firstDay) joined.add(row);
    });
  }
  const asksJoiner = policy.excludes.includes("newJoiner");
  const asksLeave = policy.excludes.includes("onLeave");
  return (row) => {
    if (asksJoiner && joined.has(row)) return "newJoiner";
    return asksLeave && onLeave.has(row) ? "onLeave" : null;
  };
}
