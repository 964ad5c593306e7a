const dayMilliseconds = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);
const firstDay1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was: serials up to here are one day less than the calendar says. */
const lastSerialBeforeGap = 60;

/**
 * Turns the ISO 8601 text of a date cell (`t="d"`) into Excel's serial number; null when it is no date.
 *
 * @example
 * serialOfIsoDate("2026-03-01T12:00:00", false)
 * //=> 46082.5
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null) {
    return null;
  }
  const parts: readonly (string | undefined)[] = match.slice(1);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const time = Date.UTC(year, month - 1, day, hour, minute) + second * 1000;
  const serial = (time - (date1904 ? firstDay1904 : firstDay)) / dayMilliseconds;
  return !date1904 && serial <= lastSerialBeforeGap ? serial - 1 : serial;
}
