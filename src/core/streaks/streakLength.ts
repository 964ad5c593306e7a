import type { StreakRule } from "../policy/rankingPolicy.ts";

/**
 * How long is the run of good (or failing) periods that ends at the latest one?
 *
 * @param codes - Grade codes in order of time, 1 the best; 0 for a period without a grade.
 * @param bound - The rule's grade as a code: at or above it for `excellent`, at or below it for `failing`.
 *
 * @example
 * // Excellent, on leave, excellent.
 * [streakLength([1, 0, 1], 1, { kind: "excellent", gap: "skip" }), streakLength([1, 0, 1], 1, { kind: "excellent", gap: "break" })]
 * //=> [2, 1]
 */
export function streakLength(
  codes: ArrayLike<number>,
  bound: number,
  rule: Pick<StreakRule, "kind" | "gap">,
): number {
  let length = 0;
  for (let index = codes.length - 1; index >= 0; index -= 1) {
    const code = codes[index] ?? 0;
    if (code === 0) {
      if (rule.gap === "break") break;
      continue;
    }
    if (rule.kind === "excellent" ? code > bound : code < bound) break;
    length += 1;
  }
  return length;
}
