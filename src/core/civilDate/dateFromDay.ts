import type { EpochDay } from "../units.ts";
import { dayFromDate } from "./dayFromDate.ts";

/** A date of the Gregorian calendar; `month` 1 is January. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Which date of the Gregorian calendar is this day?
 *
 * @example
 * dateFromDay(21243)
 * //=> { year: 2028, month: 2, day: 29 }
 */
export function dateFromDay(epochDay: EpochDay): CivilDate {
  let year = 1970 + Math.floor(epochDay / 365.2425);
  while (firstDay(year, 1) > epochDay) year -= 1;
  while (firstDay(year + 1, 1) <= epochDay) year += 1;
  let month = 12;
  while (firstDay(year, month) > epochDay) month -= 1;
  return { year, month, day: epochDay - firstDay(year, month) + 1 };
}

const firstDay = (year: number, month: number): number => dayFromDate(year, month, 1) ?? 0;
