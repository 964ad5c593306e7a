import type { AppraisalResult } from "./appraisalResult.ts";
import { assertRow } from "./assertRow.ts";

/** A run of periods up to the latest one. */
export interface Streak {
  readonly length: number;
  readonly needed: number;
  readonly isMet: boolean;
}

/**
 * How long is this person's run of good (or failing) periods, counted back from the latest?
 *
 * @example
 * streakOf(sampleResult, 0, "excellent")
 * //=> { length: 1, needed: 2, isMet: false }
 */
export function streakOf(result: AppraisalResult, row: number, streakId: string): Streak {
  assertRow(result, row);
  const column = result.streaks.find((candidate) => candidate.streakId === streakId);
  if (column === undefined) throw new RangeError(`"${streakId}" is not a streak of the policy`);
  const length = column.lengths[row] ?? 0;
  return { length, needed: column.needed, isMet: length >= column.needed };
}
