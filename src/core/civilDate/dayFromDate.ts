import type { EpochDay } from "../units.ts";
import { asEpochDay } from "../units.ts";
import { isLeapYear } from "./isLeapYear.ts";

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Which day is this date of the Gregorian calendar? Null where there is no such date (30 February).
 *
 * @param month - 1 for January.
 *
 * @example
 * [dayFromDate(1970, 1, 1), dayFromDate(2026, 2, 29), dayFromDate(2028, 2, 29)]
 * //=> [0, null, 21243]
 */
export function dayFromDate(year: number, month: number, day: number): EpochDay | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  const length = (monthLengths[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
  if (day < 1 || day > length) return null;
  // Years that begin in March end with the leap day, so that days of earlier months never depend on it.
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const daysBefore = Math.floor((153 * monthFromMarch + 2) / 5);
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return asEpochDay(shifted * 365 + leaps + daysBefore + day - 1 - 719468);
}
