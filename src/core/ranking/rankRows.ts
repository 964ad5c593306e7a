import type { RankMethod } from "../policy/rankingPolicy.ts";
import type { RankColumn } from "../result/appraisalResult.ts";
import type { RankScope } from "../result/rankScope.ts";
import type { RowGroups } from "./groupRows.ts";
import type { RankOrder } from "./rankOrder.ts";

/**
 * Gives ranks inside each group, from one common order.
 *
 * @param size - Number of rows, unscored ones included.
 *
 * @example
 * // 95, 90, 90, 85 the competition way and the dense (Chinese) way.
 * const scores = rankOrder(Float64Array.of(95, 90, 90, 85), [])
 * const everybody = { groupOf: null, names: [null] }
 * [[...rankRows(scores, everybody, "all", "competition", 4).ranks], [...rankRows(scores, everybody, "all", "dense", 4).ranks]]
 * //=> [[1, 2, 2, 4], [1, 2, 2, 3]]
 */
export function rankRows(
  { order, isTied }: RankOrder,
  { groupOf, names }: RowGroups,
  scope: RankScope,
  method: RankMethod,
  size: number,
): RankColumn {
  const places = new Int32Array(size);
  const ranks = method === "competition" ? places : new Int32Array(size);
  const seen = new Int32Array(names.length);
  const distinct = new Int32Array(names.length);
  const lastPosition = new Int32Array(names.length).fill(-1);
  const tieStart = tieStarts(isTied);
  for (let position = 0; position < order.length; position += 1) {
    const row = order[position] ?? 0;
    const group = groupOf === null ? 0 : (groupOf[row] ?? 0);
    const before = lastPosition[group] ?? -1;
    const count = (seen[group] ?? 0) + 1;
    seen[group] = count;
    lastPosition[group] = position;
    if (before !== -1 && tieStart[before] === tieStart[position]) {
      const other = order[before] ?? 0;
      places[row] = places[other] ?? 0;
      ranks[row] = ranks[other] ?? 0;
      continue;
    }
    distinct[group] = (distinct[group] ?? 0) + 1;
    places[row] = count;
    if (method === "dense") ranks[row] = distinct[group] ?? 0;
  }
  return {
    scope,
    method,
    ranks,
    places,
    groupOf,
    groups: names.map((name, group) => ({ name, size: seen[group] ?? 0 })),
  };
}

/** For each position, where its run of ties begins: people of one group tie across the others between them. */
function tieStarts(isTied: Uint8Array): Int32Array {
  const starts = new Int32Array(isTied.length);
  for (let position = 1; position < isTied.length; position += 1) {
    starts[position] = isTied[position] === 1 ? (starts[position - 1] ?? 0) : position;
  }
  return starts;
}
