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
  const lastTie = new Int32Array(names.length).fill(-1);
  const lastPlace = new Int32Array(names.length);
  let tie = 0;
  for (let position = 0; position < order.length; position += 1) {
    // People of one group tie across the others between them: it is the same run of ties.
    if (isTied[position] === 0) tie = position;
    const row = order[position] ?? 0;
    const group = groupOf === null ? 0 : (groupOf[row] ?? 0);
    const count = (seen[group] ?? 0) + 1;
    seen[group] = count;
    if (lastTie[group] !== tie) {
      lastTie[group] = tie;
      lastPlace[group] = count;
      distinct[group] = (distinct[group] ?? 0) + 1;
    }
    places[row] = lastPlace[group] ?? 0;
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
