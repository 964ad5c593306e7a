import { compareKeys } from "./compareKeys.ts";
import { sortDescending } from "./sortDescending.ts";
import type { TieBreakKeys } from "./tieBreakKeys.ts";
import { tieRuns } from "./tieRuns.ts";

/** Everybody with a score, best first, and who ties with whom. */
export interface RankOrder {
  /** Rows by falling score, ties ordered by the tie-breaks. */
  readonly order: Int32Array;
  /** 1 where the row at this position is equal to the one before it, tie-breaks included. */
  readonly isTied: Uint8Array;
  /** 1 where the score is equal to the one before it, tie-breaks apart. */
  readonly isSameScore: Uint8Array;
}

/**
 * Sorts a run's people once; ranks, quotas and reports all read this order.
 *
 * @example
 * const { order, isTied } = rankOrder(Float64Array.of(90, 95, 90), [])
 * [[...order], [...isTied]]
 * //=> [[1, 0, 2], [0, 0, 1]]
 */
export function rankOrder(scores: Float64Array, keys: TieBreakKeys): RankOrder {
  const order = sortDescending(scores);
  const isTied = new Uint8Array(order.length);
  const isSameScore = new Uint8Array(order.length);
  tieRuns(order, scores, (start, end) => {
    if (end - start === 1) return;
    isTied.fill(1, start + 1, end);
    isSameScore.fill(1, start + 1, end);
    if (keys.length === 0) return;
    // By row last: the order of what nothing decides must at least be the same on every machine.
    const run = order.subarray(start, end);
    run.sort((left, right) => compareKeys(keys, left, right) || left - right);
    for (let position = start + 1; position < end; position += 1) {
      const isEqual = compareKeys(keys, order[position - 1] ?? 0, order[position] ?? 0) === 0;
      isTied[position] = isEqual ? 1 : 0;
    }
  });
  return { order, isTied, isSameScore };
}
