/**
 * Has this year a 29 February?
 *
 * @example
 * [isLeapYear(2000), isLeapYear(1900), isLeapYear(2028)]
 * //=> [true, false, true]
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
