import type { EpochDay } from "../units.ts";
import { dateFromDay } from "./dateFromDay.ts";
import { dayFromDate } from "./dayFromDate.ts";

/**
 * On which day are so many months full? The same day of the later month, or its last day where it has no such day;
 * `monthsBetween(day, addMonths(day, n))` is n.
 *
 * @param months - Whole, not negative.
 *
 * @example
 * isoFromDay(addMonths(dayFromDate(2025, 1, 31), 1))
 * //=> "2025-02-28"
 */
export function addMonths(epochDay: EpochDay, months: number): EpochDay {
  if (!Number.isInteger(months) || months < 0) {
    throw new RangeError(`Months to add must be a whole number of at least 0, not ${String(months)}`);
  }
  const { year, month, day } = dateFromDay(epochDay);
  const index = month - 1 + months;
  const later = { year: year + Math.floor(index / 12), month: (index % 12) + 1 };
  for (let wanted = day; wanted > 0; wanted -= 1) {
    const found = dayFromDate(later.year, later.month, wanted);
    if (found !== null) return found;
  }
  throw new RangeError(`No day in month ${String(later.month)} of ${String(later.year)}`);
}
