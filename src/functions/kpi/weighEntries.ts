import type { Entry } from "../cells/readEntry.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { AbsenceOptions } from "../options/readAbsenceOptions.ts";

/**
 * Σ weight × score ÷ Σ weight over what counts, in full precision. Entries without weight are not looked at.
 *
 * @param row - Which row of the argument this is, from 0; for the sentence where the row is blocked.
 *
 * @throws FunctionError where nothing counts, or an absent entry blocks the total.
 */
export function weighEntries(
  entries: readonly Entry[],
  shares: readonly number[],
  options: AbsenceOptions,
  row: number,
): number {
  let points = 0;
  let weightSum = 0;
  let scored = 0;
  for (let column = 0; column < shares.length; column += 1) {
    const entry = entries[column] ?? "missing";
    const share = shares[column] ?? 0;
    if (share === 0) continue;
    if (typeof entry === "number") {
      points += share * entry;
      weightSum += share;
      scored += 1;
      continue;
    }
    const option = options[entry];
    if (option === "block") {
      throw new FunctionError({
        code: "entry_missing",
        argument: "scores",
        row: row + 1,
        column: column + 1,
      });
    }
    if (option === "zero") weightSum += share;
  }
  // Nobody who was never scored has zero points, not even where gaps count as zero.
  if (scored === 0) throw new FunctionError({ code: "nothing_entered", argument: "scores" });
  return points / weightSum;
}
