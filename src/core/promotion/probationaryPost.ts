import { addMonths } from "../civilDate/addMonths.ts";
import type { EpochDay } from "../units.ts";
import { asEpochDay } from "../units.ts";

/** A trial after a promotion; both days inclusive. */
export interface ProbationaryPost {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/**
 * How long does the trial after a promotion last?
 *
 * @param months - Whole, positive.
 *
 * @example
 * const { from, to } = probationaryPost(dayFromDate(2027, 1, 1), 3)
 * [isoFromDay(from), isoFromDay(to)]
 * //=> ["2027-01-01", "2027-03-31"]
 */
export function probationaryPost(from: EpochDay, months: number): ProbationaryPost {
  return { from, to: asEpochDay(addMonths(from, months) - 1) };
}
