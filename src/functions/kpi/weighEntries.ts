import type { CellPlace } from "../cells/cellPlace.ts";
import type { Entry } from "../cells/readEntry.ts";
import { shownPlace } from "../cells/shownPlace.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { AbsenceOptions } from "../options/readAbsenceOptions.ts";

/**
 * Σ weight × score ÷ Σ weight over what counts, in full precision. Entries without weight are not looked at.
 *
 * @param placeOf - Where an entry stands in the call; for the sentence where it blocks.
 *
 * @throws FunctionError where nothing counts, or an absent entry blocks the total.
 */
export function weighEntries(
  entries: readonly Entry[],
  shares: readonly number[],
  options: AbsenceOptions,
  placeOf: (column: number) => CellPlace,
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
      throw new FunctionError({ code: "entry_missing", ...shownPlace(placeOf(column)) });
    }
    if (option === "zero") weightSum += share;
  }
  // Nobody who was never scored has zero points, not even where gaps count as zero.
  if (scored === 0) throw new FunctionError({ code: "nothing_entered", argument: "scores" });
  return points / weightSum;
}
