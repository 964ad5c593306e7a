import type { Dataset } from "../dataset.ts";
import type { TieBreak } from "../policy/rankingPolicy.ts";
import type { AreaColumn, PeriodResult } from "../result/appraisalResult.ts";

/** One tie-break as numbers by row, higher first; NaN (unknown) comes last. */
export type TieBreakKeys = readonly ((row: number) => number)[];

/** What tie-breaks may look at. */
export interface TieBreakSources {
  readonly dataset: Dataset;
  readonly areas: readonly AreaColumn[];
  readonly periods: readonly PeriodResult[];
  /** Points of a leaf over the cycle, by row; computed for the rows that are tied only. */
  readonly leafScore: (nodeId: string) => (row: number) => number;
}

/**
 * Prepares the tie-breaks of a policy. Facts of numbers, days and flags can break ties; text cannot, it has no
 * better and worse.
 */
export function tieBreakKeys(tieBreaks: readonly TieBreak[], sources: TieBreakSources): TieBreakKeys {
  return tieBreaks.map((tieBreak) => {
    const value = valueOf(tieBreak, sources);
    return tieBreak.order === "higherFirst" ? value : (row) => -value(row);
  });
}

function valueOf({ by, id }: TieBreak, sources: TieBreakSources): (row: number) => number {
  if (by === "period") {
    const values = sources.periods.find((period) => period.id === id)?.total.values;
    return (row) => values?.[row] ?? Number.NaN;
  }
  if (by === "node") {
    const area = sources.areas.find(({ nodeId }) => nodeId === id);
    return area === undefined ? sources.leafScore(id) : (row) => area.values[row] ?? Number.NaN;
  }
  const fact = sources.dataset.facts.find(({ factId }) => factId === id);
  return (row) => {
    const value = fact?.values[row] ?? null;
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "number" ? value : Number.NaN;
  };
}
