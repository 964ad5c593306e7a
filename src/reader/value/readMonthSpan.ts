import { monthNames, monthOfWord } from "./monthWords.ts";
import type { TypedPeriod } from "./typedPeriod.ts";

const year = String.raw`((?:19|20)\d{2})`;
const month = String.raw`(1[0-2]|0?[1-9])`;
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const to = String.raw`\s*(?:至|到|[~–—-]{1,4}|to|until|al?|au|bis|até|hasta)\s*`;
const named = String.raw`(?:de\s+)?(${monthNames})\.?(?!\p{L})(?:\s+del?(?=\s))?`;

/** From and to, each year and month; a year that is not there is the other's. */
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`${year}\s*年度?\s*${month}\s*月?(?:\s*${day}\s*日?)?${to}(?:${year}\s*年\s*)?${month}\s*月(?:\s*${day}\s*日)?`,
    "iu",
  ),
  new RegExp(String.raw`${year}([./-])${month}(?:\2${day})?${to}${year}\2${month}(?:\2${day})?(?!\d)`, "iu"),
];
const english = new RegExp(
  String.raw`(?<!\p{L})(?:${day}(?:er|\.)?\s+)?${named}(?:\s+${day},?)?(?:\s*${year})?${to}(?:${day}\.?\s+)?${named}(?:\s+${day},?)?\s*${year}`,
  "iu",
);

/** Is a text worth looking at: two dates or months, and something between them? */
const mayBe = /[至到~–—-]|\b(?:to|until|al?|au|bis|até|hasta)\b/iu;

/**
 * Which period runs from one date or month to another ("2025年1月1日至2025年6月30日", "2024年1-3月",
 * "1 Jan 2025 – 30 Jun 2025")? A quarter, a half or a year of the calendar; `"other"` where it is none of these: then
 * the first date of the text names no period either.
 */
export function readMonthSpan(text: string): TypedPeriod | "other" | null {
  if (!mayBe.test(text)) return null;
  const found = readFrom(text);
  if (found === null) return null;
  const { first, last, matched } = found;
  const [from, until] = [first % 12, last % 12];
  const length = last - first + 1;
  const own = { year: Math.floor(first / 12), matched };
  if (length === 1) return { span: "month", index: from + 1, ...own };
  if (length === 3 && from % 3 === 0) return { span: "quarter", index: from / 3 + 1, ...own };
  if (length === 6 && from % 6 === 0) return { span: "half", index: from / 6 + 1, ...own };
  return length === 12 && from === 0 && until === 11 ? { span: "year", index: 1, ...own } : "other";
}

/** Months counted from year 0. */
function readFrom(text: string): { first: number; last: number; matched: string } | null {
  const [han, plain] = patterns.map((pattern) => pattern.exec(text));
  const latin = english.exec(text);
  if (han !== null && han !== undefined)
    return spanOf(han[1], Number(han[2]), han[3] ?? han[1], Number(han[4]), han[0]);
  if (plain !== null && plain !== undefined)
    return spanOf(plain[1], Number(plain[3]), plain[4], Number(plain[5]), plain[0]);
  if (latin === null) return null;
  return spanOf(
    latin[2] ?? latin[4],
    monthOfWord(latin[1] ?? ""),
    latin[4],
    monthOfWord(latin[3] ?? ""),
    latin[0],
  );
}

function spanOf(
  fromYear: string | undefined,
  fromMonth: number,
  toYear: string | undefined,
  toMonth: number,
  matched: string,
): { first: number; last: number; matched: string } | null {
  const first = Number(fromYear) * 12 + fromMonth - 1;
  const last = Number(toYear) * 12 + toMonth - 1;
  return Number.isNaN(first + last) || last < first ? null : { first, last, matched };
}
