import type { TypedResult } from "../../../core/index.ts";
import { isNearTotal } from "./nearTotal.ts";
import { pointsOfRows, type PointRules } from "./resultsOfRows.ts";

interface Parts extends PointRules {
  readonly typed: readonly TypedResult[];
  /** Ids in order of time. */
  readonly periodIds: readonly string[];
}

/** More periods have too many ways of being weighed for a few totals to tell them apart. */
const mostPeriods = 4;

/**
 * How do the sheet's totals for the year combine its periods: weights by id in steps of five percent, equal ones first?
 * Null where no total does, or none is there.
 */
export function periodMix(parts: Parts): ReadonlyMap<string, number> | null {
  const { periodIds } = parts;
  if (periodIds.length < 2) return null;
  const isOfPeriod = new Set(parts.measures.map(({ periodId }) => periodId));
  const ofYear = parts.typed.filter(
    ({ kind, nodeId, periodId }) => kind === "total" && (nodeId !== null || !isOfPeriod.has(periodId)),
  );
  const size = ofYear[0]?.values.length ?? 0;
  const everybody = Int32Array.from({ length: size }, (_, row) => row);
  const columns = ofYear.length === 0 ? [] : periodIds.map((id) => pointsOfRows(id, everybody, parts));
  for (const { values } of ofYear) {
    const rows = values.flatMap((typed, row) => {
      const own = columns.map((column) => column[row] ?? NaN);
      return typeof typed === "number" && own.every((score) => !Number.isNaN(score)) ? [{ typed, own }] : [];
    });
    const fits = (shares: readonly number[], least: number): boolean =>
      rows.filter(({ typed, own }) => isNearTotal(dot(own, shares), typed)).length >= rows.length * least;
    const equal = periodIds.map(() => 1 / periodIds.length);
    if (rows.length >= 2 && fits(equal, 0.8)) return toMap(periodIds, equal);
    if (rows.length < Math.max(3, periodIds.length) || periodIds.length > mostPeriods) continue;
    for (const shares of sharesOf(periodIds.length)) if (fits(shares, 1)) return toMap(periodIds, shares);
  }
  return null;
}

const dot = (scores: readonly number[], shares: readonly number[]): number =>
  scores.reduce((sum, score, index) => sum + score * (shares[index] ?? 0), 0);

const toMap = (ids: readonly string[], shares: readonly number[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, shares[index] ?? 0]));

/** All ways to share a whole among so many, in steps of five percent, nobody empty-handed. */
function* sharesOf(count: number, left = 20): Generator<readonly number[]> {
  if (count === 1) {
    yield [left / 20];
    return;
  }
  for (let part = 1; part <= left - count + 1; part += 1)
    for (const rest of sharesOf(count - 1, left - part)) yield [part / 20, ...rest];
}
