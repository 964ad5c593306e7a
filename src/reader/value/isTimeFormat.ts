/**
 * Does this number format show a length of time ("mm:ss", "[h]:mm")? A day with its time, and a time of the day with
 * AM or PM, are not meant.
 *
 * @example
 * ["h:mm:ss", "[mm]:ss", "yyyy-mm-dd hh:mm", "h:mm AM/PM", "0.00"].map(isTimeFormat)
 * //=> [true, true, false, false, false]
 */
export function isTimeFormat(format: string | null): boolean {
  if (format === null || format === "General") return false;
  const plain = format
    .replace(/"(小?时|分钟?|秒)"/gu, ":")
    .replace(/"[^"]*"|\\./gu, "")
    .replace(/\[(h+|m+|s+)\]/giu, "$1")
    .replace(/\[[^\]]*\]/gu, "");
  return /h{1,2}[:时]|m{1,2}[:分]s|s{1,2}[.秒]/iu.test(plain) && !/[yd年日]|[ap]m|a\/p|上午/iu.test(plain);
}
