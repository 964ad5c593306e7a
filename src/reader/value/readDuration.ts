import { canonicalText } from "../text/canonicalText.ts";

const clock = /^(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d+)?$/u;
const parts =
  /^(?:(\d{1,4})\s*(?:小时|时|hours?|hrs?|h))?\s*(?:(\d{1,4})\s*(?:分钟?|minutes?|mins?|m|'|′))?\s*(?:(\d{1,2})\s*(?:秒钟?|seconds?|secs?|s|"|″|''))?$/iu;

/**
 * How many minutes does this text say? Null where it says no length of time in at least two parts: "5分" alone may be
 * five points, and "5:23" minutes or hours.
 *
 * @example
 * [readDuration("0:05:30"), readDuration("5分30秒"), readDuration("1h 20m"), readDuration("5分"), readDuration("5:23")]
 * //=> [5.5, 5.5, 80, null, null]
 */
export function readDuration(text: string): number | null {
  const plain = canonicalText(text);
  const match = clock.exec(plain) ?? parts.exec(plain);
  const given = match?.slice(1).filter(Boolean) ?? [];
  if (match === null || given.length < 2) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return Number((Number(hours) * 60 + Number(minutes) + Number(seconds) / 60).toPrecision(12));
}
