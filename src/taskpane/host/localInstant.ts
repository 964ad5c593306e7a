/**
 * A moment as an ISO 8601 instant in the clock of this machine, offset included: its date is the date on the wall.
 *
 * @example
 * localInstant(new Date("2026-11-20T23:30:00Z"))
 * //=> "2026-11-21T07:30:00+08:00" in Shanghai
 */
export function localInstant(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const wall = new Date(moment.getTime() + offset * 60_000)
    .toISOString()
    .slice(0, "yyyy-mm-ddThh:mm:ss".length);
  const sign = offset < 0 ? "-" : "+";
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${wall}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}
