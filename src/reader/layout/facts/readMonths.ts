import type { CellValue } from "../../../sheet/index.ts";
import { canonicalText } from "../../text/canonicalText.ts";

const pattern =
  /^(?:(\d+(?:\.\d+)?)\s*(?:年|yrs?\.?|years?))?\s*(?:零|又)?\s*(?:(\d+(?:\.\d+)?)\s*(?:个?月|months?|mths?\.?|mos?\.?))?$/iu;

/**
 * How many full months does this duration say? A bare number counts years, unless the heading says months.
 *
 * @example
 * readMonths("2年3个月", "司龄")
 * //=> 27
 * readMonths(1.5, "任职年限（年）")
 * //=> 18
 */
export function readMonths(value: CellValue, heading: string): number | null {
  const text =
    typeof value === "number" ? String(value) : typeof value === "string" ? canonicalText(value) : "";
  if (text === "") return null;
  const bare = /^\d+(?:\.\d+)?$/u.exec(text);
  if (bare !== null) {
    const isMonths = /月|month|mths/iu.test(canonicalText(heading));
    return whole(Number(bare[0]) * (isMonths ? 1 : 12));
  }
  const match = pattern.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return whole(Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0));
}

/** 0.1 of a year is no full month; 1.9999999 from a formula is. */
const whole = (months: number): number => Math.floor(months + 1e-6);
