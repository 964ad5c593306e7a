const dayMs = 86_400_000;
/** Day 0 of the two calendars; the first counts a 29 February 1900 that there was not. */
const dayZero = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
const fictitiousLeapDay = 60;

/** What a function came to: a value, or an error by its text. */
export interface FunctionOutcome {
  readonly value: number | null;
  readonly error: string | null;
}

/** DATE: the serial number of a day; years below 1900 are counted from 1900, months and days may overflow. */
export function dateSerial(year: number, month: number, day: number, isFrom1904: boolean): FunctionOutcome {
  const whole = Math.trunc(year);
  const ms = Date.UTC(whole < 1900 ? whole + 1900 : whole, Math.trunc(month) - 1, Math.trunc(day));
  const days = Math.round((ms - (isFrom1904 ? dayZero.from1904 : dayZero.from1900)) / dayMs);
  const serial = isFrom1904 || days > fictitiousLeapDay ? days : days - 1;
  return serial < 0 || whole < 0 || whole > 9999
    ? { value: null, error: "#NUM!" }
    : { value: serial, error: null };
}
