import type { EpochDay } from "../units.ts";
import { dateFromDay } from "./dateFromDay.ts";
import { dayFromDate } from "./dayFromDate.ts";

/**
 * How many full months lie between two days? A month is full on the same day of a later month, or on that month's
 * last day where it has no such day: from 31 January one month is full on 28 February. Negative where `to` is
 * before `from`.
 *
 * @example
 * const day = dayFromDate
 * [monthsBetween(day(2025, 1, 31), day(2025, 2, 28)), monthsBetween(day(2025, 3, 15), day(2026, 3, 14))]
 * //=> [1, 11]
 */
export function monthsBetween(from: EpochDay, to: EpochDay): number {
  if (to < from) {
    const back = monthsBetween(to, from);
    return back === 0 ? 0 : -back;
  }
  const start = dateFromDay(from);
  const end = dateFromDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isLastDay = dayFromDate(end.year, end.month, end.day + 1) === null;
  return end.day >= start.day || isLastDay ? months : months - 1;
}
