import type { AppliedVeto } from "./appliedEvents.ts";
import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";

/**
 * Which vetoes took effect on this person? They are kept sorted by row, so asking for everybody stays linear.
 *
 * @example
 * vetoesOf(sampleResult, 0)
 * //=> []
 */
export function vetoesOf(result: AppraisalResult, row: number): readonly AppliedVeto[] {
  assertRow(result, row);
  const { vetoes } = result;
  let low = 0;
  let high = vetoes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vetoes[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (vetoes[end]?.row === row) end += 1;
  return vetoes.slice(low, end);
}
