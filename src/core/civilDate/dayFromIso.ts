import type { EpochDay } from "../units.ts";
import { dayFromDate } from "./dayFromDate.ts";

/**
 * Reads ISO 8601 text (2026-11-21) as a day; null where it is no such date.
 *
 * @example
 * dayFromIso("2026-02-30")
 * //=> null
 */
export function dayFromIso(text: string): EpochDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match === null ? null : dayFromDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
