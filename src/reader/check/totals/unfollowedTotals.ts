import { placeAt, type AppraisalEvent, type TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import type { IssueList } from "../../report/issueList.ts";
import { combineGroups } from "./combineGroups.ts";
import { isNearTotal } from "./nearTotal.ts";
import type { RaterMix } from "./raterMixes.ts";
import { weightedRows, type EntryWeights } from "./weightedRows.ts";

interface Parts extends EntryWeights {
  readonly measures: readonly MeasureDraft[];
  readonly typed: readonly TypedResult[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The weights of groups of raters that the results go by. */
  readonly mix: RaterMix;
  readonly trimShare: number;
  readonly otherTotal: number | null;
  readonly events: readonly AppraisalEvent[];
  readonly transferred: { readonly has: (row: number) => boolean };
}

interface Unfollowed {
  readonly row: number;
  readonly at: string | null;
  readonly typed: number;
  readonly computed: number;
}

/**
 * Tells of totals of the sheet that the results will not come to, and that no other doubt names: the rules proposed are
 * then not those of the sheet. People with a gap are told of by the gap; a total on another scale (of 5, a sum of
 * hundreds) is no difference.
 *
 * @param told - Cells of totals that are doubted already.
 */
export function reportUnfollowed(parts: Parts, told: ReadonlySet<string>, issues: IssueList): void {
  const results = parts.typed
    .filter(({ kind, nodeId }) => kind === "total" && nodeId === null)
    .map((result) => compare(result, parts));
  const differing = results
    .flatMap(({ differences }) => differences)
    .filter(({ at }) => at === null || !told.has(at));
  const [first] = differing;
  if (first === undefined) return;
  const ids = new Set(differing.map(({ row }) => parts.people[row]?.id ?? ""));
  issues.add(
    {
      code: "totals_not_followed",
      at: first.at,
      compared: results.reduce((sum, { compared }) => sum + compared, 0),
      count: differing.length,
      name: parts.people[first.row]?.name ?? "",
      typed: first.typed,
      computed: Number(first.computed.toPrecision(6)),
    },
    [...ids],
  );
}

function compare(
  result: TypedResult,
  parts: Parts,
): { compared: number; differences: readonly Unfollowed[] } {
  const entered = parts.measures.filter(
    ({ kind, periodId }) => kind === "rating" && periodId === result.periodId,
  );
  const own = combineGroups(entered, parts.trimShare);
  const rows = Int32Array.from(
    result.values.flatMap((value, row) =>
      typeof value === "number" && !parts.transferred.has(row) ? [row] : [],
    ),
  );
  const { sums, present, wanted } = weightedRows(own, rows, parts.mix, true, parts);
  const points = new Map<number, number>();
  for (const { row, quantity, periodId } of parts.events)
    if (periodId === result.periodId || periodId === null) points.set(row, (points.get(row) ?? 0) + quantity);
  const pairs = [...rows].flatMap((row, index): Unfollowed[] => {
    const typed = result.values[row];
    const there = present[index] ?? 0;
    if (typeof typed !== "number" || there <= 0 || (wanted[index] ?? 0) - there > 1e-9) return [];
    const computed = (sums[index] ?? 0) + (points.get(row) ?? 0);
    return [{ row, at: placeAt(result.places, row), typed, computed }];
  });
  const tried = factorsOf(own, pairs, parts).map((factor) =>
    pairs.filter(({ typed, computed }) => !isNearTotal(computed * factor, typed)),
  );
  const [fewest = []] = tried.sort((left, right) => left.length - right.length);
  return { compared: pairs.length, differences: fewest };
}

/** On which scales may the totals stand, against points of 100? */
function factorsOf(
  own: readonly MeasureDraft[],
  pairs: readonly Unfollowed[],
  { topOf, otherTotal, preweighted, globalOf }: Parts,
): readonly number[] {
  const indicators = [...new Set(own.map(({ indicatorId }) => indicatorId))];
  const tops = indicators.filter((id) => !preweighted.has(id)).map((id) => topOf(id) / 100);
  const weighed = indicators.reduce((sum, id) => sum + (globalOf.get(id) ?? 0), 0);
  // A sum of several hundreds, or of entries from 1 to 5, is the mean on a longer scale; one of small points is not.
  const isSum = pairs.some(({ typed }) => typed > 100);
  return [
    ...new Set([
      1,
      ...tops,
      ...tops.filter((top) => isSum || top < 1).map((top) => top * indicators.length),
      ...(otherTotal === null || weighed <= 0 ? [] : [1 / weighed]),
    ]),
  ];
}
