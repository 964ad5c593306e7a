import { chineseNumber } from "./chineseNumber.ts";
import { simplifyRuleText } from "./traditionalForms.ts";

const numerals = "[零一二两三四五六七八九十百千万]+";
/** 每…一个, 扣五分: only where a quantity must stand, so that 一票否决 and 二季度 stay words. */
const quantities = new RegExp(
  `(?<=每[^\\d,;。一二两三四五六七八九十]{0,4}|[扣加减得为])(${numerals})(?=[个人天日次项分元件起名台处篇例单笔户小扣加减得,;。]|$)`,
  "gu",
);

/**
 * Brings a rule's text into one spelling: half-width signs, one sign for "at least" and "at most", numbers without
 * separators or Chinese numerals, percentage points as per cent. Text between corner brackets is somebody's own and
 * stays as it is.
 *
 * @example
 * normaliseRuleText("每低 一個百分點，扣２分")
 * //=> "每低1%,扣2分"
 */
export function normaliseRuleText(text: string): string {
  return text
    .split(/(「(?:[^」]|」」)*」)/u)
    .map((part, index) => (index % 2 === 1 ? part : normalisePart(part)))
    .join("");
}

const normalisePart = (part: string): string =>
  simplifyRuleText(part.normalize("NFKC"))
    .replace(/>=|=>|⩾|≧|大于等于|大于或等于/gu, "≥")
    .replace(/<=|⩽|≦|小于等于|小于或等于/gu, "≤")
    .replace(/,(?=\d{3}(?:\D|$))(?<=\d,)/gu, "")
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, "")
    .replace(
      new RegExp(`百分之(\\d+(?:\\.\\d+)?|${numerals})`, "gu"),
      (_, number: string) => `${inDigits(number)}%`,
    )
    .replace(quantities, inDigits)
    .replace(/(\d)个?百分点/gu, "$1%")
    .replace(/(\d)? ?percentage ?points?/giu, (_, digit: string | undefined) => `${digit ?? "1"}%`)
    .trim();

function inDigits(words: string): string {
  const number = chineseNumber(words);
  return Number.isNaN(number) ? words : String(number);
}
