import { comparisonNoise } from "../../numbers/isAtLeast.ts";
import { compareKeys } from "../../ranking/compareKeys.ts";
import type { TieBreakKeys } from "../../ranking/tieBreakKeys.ts";

/** A person who stands for a level. */
export interface Contender {
  readonly row: number;
  readonly score: number | null;
  /** How many priority gates are met. */
  readonly priority: number;
}

/**
 * Who goes first for a seat? More priority gates met, then the higher score, then the policy's tie-breaks; people
 * who are still equal share a rank.
 *
 * @returns The contenders, best first, each with its rank (1, 2, 2, 4).
 */
export function orderCandidates<Item extends Contender>(
  items: readonly Item[],
  keys: TieBreakKeys,
): readonly { readonly item: Item; readonly rank: number }[] {
  // By row last, so that the order of equals is the same on every machine.
  const sorted = [...items].sort((left, right) => compare(left, right, keys) || left.row - right.row);
  let rank = 0;
  return sorted.map((item, index) => {
    const before = sorted[index - 1];
    if (before === undefined || compare(before, item, keys) !== 0) rank = index + 1;
    return { item, rank };
  });
}

function compare(left: Contender, right: Contender, keys: TieBreakKeys): number {
  if (left.priority !== right.priority) return right.priority - left.priority;
  const a = left.score ?? -Infinity;
  const b = right.score ?? -Infinity;
  if (a !== b && !(Math.abs(a - b) <= comparisonNoise)) return b - a;
  return compareKeys(keys, left.row, right.row);
}
