import type { RaterGroupRule } from "../policy/raterPolicy.ts";
import { droppedAtEachEnd } from "./droppedAtEachEnd.ts";

/**
 * Combines the entries of one rater group into one. `trimmedMean` drops `trimShare` of the entries at each end,
 * whole entries only (rounded down), and never all of them.
 *
 * @param entries - At least one; is sorted in place where the combination needs it.
 *
 * @example
 * // The lowest and the highest of five are dropped.
 * combineEntries([20, 80, 82, 84, 100], { combine: "trimmedMean", trimShare: 0.2 })
 * //=> 82
 */
export function combineEntries(
  entries: number[],
  rule: Pick<RaterGroupRule, "combine" | "trimShare">,
): number {
  if (rule.combine === "mean") return mean(entries, 0);
  entries.sort((left, right) => left - right);
  return mean(entries, droppedAtEachEnd(rule.combine, rule.trimShare, entries.length));
}

/** Mean without so many entries at each end. */
function mean(entries: readonly number[], dropped: number): number {
  let sum = 0;
  for (let index = dropped; index < entries.length - dropped; index += 1) sum += entries[index] ?? 0;
  return sum / (entries.length - 2 * dropped);
}
