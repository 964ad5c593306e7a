/**
 * A length of time as a cell shows it.
 *
 * @param days - Fraction of days, as a workbook keeps times.
 *
 * @example
 * durationText(323 / 86_400)
 * //=> "0:05:23"
 */
export function durationText(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const two = (number: number): string => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  return `${days < 0 ? "-" : ""}${String(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
