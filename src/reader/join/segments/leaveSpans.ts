import { readDate } from "../../value/readDate.ts";

/** Days from the first to the last, both included. */
interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Stretches of days as one cell gives them, one after the other. The second day may leave out the year, or year and
 * month, that the first one has. Null where any of it cannot be read: half a leave would be a wrong one.
 *
 * @example
 * leaveSpans("2024.1.5-1.20；2024年3月1日至3月2日")
 * //=> [{ from: 19727, to: 19742 }, { from: 19783, to: 19784 }]
 */
export function leaveSpans(text: string): readonly DaySpan[] | null {
  const parts = text.split(/[;；、,，\n]+/u).filter((part) => part.trim() !== "");
  const spans = parts.map((part) => {
    const [first = "", second, ...others] = part
      .trim()
      .split(/\s*(?:[~～至到—–]+|\bto\b|-(?=\s*\d{4}\D)|(?<=\d日?)-(?=\d{1,2}[./月]\d{1,2}))\s*/u);
    const from = readDate(first);
    if (from === null || from.isDayAssumed || others.length > 0) return null;
    const to = second === undefined ? from : lastDay(first, second);
    return to === null || to.epochDay < from.epochDay ? null : { from: from.epochDay, to: to.epochDay };
  });
  const known = spans.flatMap((span) => (span === null ? [] : [span]));
  return known.length === 0 || known.length < spans.length ? null : known;
}

function lastDay(first: string, second: string): ReturnType<typeof readDate> {
  const whole = readDate(second);
  if (whole !== null && /\d{4}/u.test(second)) return whole;
  const [, year, month] = /^(\d{4}\s*[-./年]\s*)(\d{1,2}\s*[-./月]\s*)/u.exec(first.trim()) ?? [];
  if (year === undefined || month === undefined) return null;
  return readDate(/^\d{1,2}\s*日?$/u.test(second) ? year + month + second : year + second);
}
