import { comparisonNoise } from "../numbers/isAtLeast.ts";
import type { TieBreakKeys } from "./tieBreakKeys.ts";

/**
 * Compares two tied rows by the tie-breaks in turn: negative where the left is better, 0 where nothing decides.
 * Unknown is worse than any known value; two unknowns are equal.
 *
 * @example
 * // By a second figure, higher first.
 * compareKeys([(row) => [3, 5][row]], 0, 1) > 0
 * //=> true
 */
export function compareKeys(keys: TieBreakKeys, left: number, right: number): number {
  for (const key of keys) {
    const a = key(left);
    const b = key(right);
    if (Number.isNaN(a) && Number.isNaN(b)) continue;
    if (Number.isNaN(a)) return 1;
    if (Number.isNaN(b)) return -1;
    if (Math.abs(a - b) > comparisonNoise) return b - a;
  }
  return 0;
}
