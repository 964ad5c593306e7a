import { monthOfWord } from "./monthWords.ts";
import { canonicalText } from "../text/canonicalText.ts";

/** A calendar day read from text; `isDayAssumed` where only a month or year was given. */
export interface TypedDate {
  /** Whole days since 1970-01-01. */
  readonly epochDay: number;
  /** Day and month could be swapped ("03/04/2024"); month first was assumed unless the other is impossible. */
  readonly isAmbiguous: boolean;
  readonly isDayAssumed: boolean;
}

const yearFirst =
  /^(\d{4})\s*[-./年]\s*(\d{1,2})(?:\s*[-./月]\s*(\d{1,2})?\s*日?)?(?:[ t]\d{1,2}:\d{2}.*)?$/iu;
/** Years of the Republic of China: "104/3/16", "098/03/16", "民國98年3月16日"; two digits without its name are doubtful. */
const republic =
  /^(?:民国\s*(\d{2,3})|(0[3-9]\d|1[0-4]\d))\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/u;
const shortRepublic = /^(3[2-9]|[4-9]\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/u;
const yearLast = /^(\d{1,2})([-./])(\d{1,2})[-./](\d{4}|\d{2})$/u;
const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const named = /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z]*\.?[ -](?:(\d{1,2}),? )?(\d{4}|\d{2})$/iu;

/**
 * Which day does this text say? Wherever dots part day, month and year, the day stands first.
 *
 * @param isDayFirst - Other dates of the sheet begin with the day.
 *
 * @example
 * readDate("2024.1.5")
 * //=> { epochDay: 19727, isAmbiguous: false, isDayAssumed: false }
 */
export function readDate(text: string, isDayFirst = false): TypedDate | null {
  const plain = plainDate(text);
  const local = republic.exec(plain);
  if (local !== null) return day(Number(local[1] ?? local[2]) + 1911, Number(local[3]), local[4]);
  const first = yearFirst.exec(plain);
  if (first !== null) return day(Number(first[1]), Number(first[2]), first[3]);
  const digits = packed.exec(plain);
  if (digits !== null) return day(Number(digits[1]), Number(digits[2]), digits[3]);
  const last = yearLast.exec(plain);
  if (last !== null) {
    const [first, second, year] = [Number(last[1]), Number(last[3]), fullYear(Number(last[4]))];
    return isDayFirst || last[2] === "."
      ? dayFirst(first, second, year)
      : monthOrDayFirst(first, second, year);
  }
  const words = named.exec(plain);
  if (words === null) return null;
  const month = monthOfWord(words[2] ?? "");
  return month === 0 ? null : day(fullYear(Number(words[4])), month, words[1] ?? words[3]);
}

const plainDate = (text: string): string => canonicalText(text).replace(/ (?=[年月日])|(?<=[年月]) /gu, "");

/** "98.12.1" on a sheet that counts years as the Republic of China does; null where it says no such day. */
export function readShortRepublicDate(text: string): TypedDate | null {
  const [, year, month, dayOfMonth] = shortRepublic.exec(plainDate(text)) ?? [];
  return day(Number(year) + 1911, Number(month), dayOfMonth);
}

/** Does this text count years as the Republic of China does: "113年度", "105.12.1"? */
export const isOfRepublic = (text: string): boolean =>
  /民[国國]|(?<!\d)1[01]\d\s*年/u.test(text) || republic.test(plainDate(text));

/** Days since 1970-01-01 of a spreadsheet's date serial. */
export function serialToEpochDay(serial: number, uses1904Dates: boolean): number {
  return Math.floor(serial) - (uses1904Dates ? 24107 : 25569);
}

/** The serial number that a workbook gives a day: the other way round. */
export function epochDayToSerial(epochDay: number, uses1904Dates: boolean): number {
  return epochDay + (uses1904Dates ? 24107 : 25569);
}

/** Days since 1970-01-01 of a calendar day (proleptic Gregorian). */
export function epochDayOf(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** "2024-01-05" of a day since 1970-01-01. */
export function isoDateOf(epochDay: number): string {
  const shifted = epochDay + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * dayOfYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * part + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function day(
  year: number,
  month: number,
  dayText: string | undefined,
  isAmbiguous = false,
): TypedDate | null {
  const dayOfMonth = dayText === undefined ? 1 : Number(dayText);
  if (
    !(year >= 1900 && year <= 2200) ||
    month < 1 ||
    month > 12 ||
    dayOfMonth < 1 ||
    dayOfMonth > daysIn(year, month)
  )
    return null;
  return { epochDay: epochDayOf(year, month, dayOfMonth), isAmbiguous, isDayAssumed: dayText === undefined };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const dayFirst = (first: number, second: number, year: number): TypedDate | null =>
  second > 12 ? day(year, first, String(second)) : day(year, second, String(first));

function monthOrDayFirst(first: number, second: number, year: number): TypedDate | null {
  if (first > 12) return day(year, second, String(first));
  return day(year, first, String(second), first !== second && second <= 12);
}

const fullYear = (year: number): number => (year < 70 ? 2000 + year : year < 100 ? 1900 + year : year);
