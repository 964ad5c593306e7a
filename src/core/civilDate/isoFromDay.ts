import type { EpochDay } from "../units.ts";
import { dateFromDay } from "./dateFromDay.ts";

/**
 * A day as ISO 8601 text.
 *
 * @example
 * isoFromDay(dayFromDate(2026, 11, 21))
 * //=> "2026-11-21"
 */
export function isoFromDay(epochDay: EpochDay): string {
  const { year, month, day } = dateFromDay(epochDay);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
