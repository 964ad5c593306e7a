import type { Language } from "../language.ts";

/** "2026", "2026-Q3", "2026-H1", "2026-07", and the same of no year: "Q3", "H1", "M07". */
const periodId =
  /^(?=.)(?:(\d{4})(?:-(?=.)|$))?(?:Q([1-4])|H([12])|(?:(?<=^)M|(?<=^\d{4}-))(0[1-9]|1[0-2]))?$/u;

const hanDigits = ["", "一", "二", "三", "四"] as const;

interface PeriodParts {
  readonly year: string;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly month: number | null;
}

/**
 * What do people call a period? Whatever is no id of the reader's is a name already.
 *
 * @example
 * [periodInWords("2026-Q3", "zh-CN"), periodInWords("2026-Q3", "zh-TW"), periodInWords("2026-Q3", "en")]
 * //=> ["2026年第三季度", "2026年第3季", "Q3 2026"]
 */
export function periodInWords(id: string, language: Language): string {
  const match = periodId.exec(id);
  if (match === null) return id;
  const [, year = "", quarter, half, month] = match;
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const parts = { year, quarter: number(quarter), half: number(half), month: number(month) };
  return language === "en" ? inEnglish(parts) : inChinese(parts, language);
}

function inChinese({ year, quarter, half, month }: PeriodParts, language: Exclude<Language, "en">): string {
  const start = year === "" ? "" : `${year}年`;
  if (quarter !== null)
    return language === "zh-CN"
      ? `${start}第${hanDigits[quarter] ?? ""}季度`
      : `${start}第${String(quarter)}季`;
  if (half !== null) return `${start}${half === 1 ? "上" : "下"}半年`;
  return month === null ? start : `${start}${String(month)}月`;
}

const monthNames =
  "January February March April May June July August September October November December".split(" ");

function inEnglish({ year, quarter, half, month }: PeriodParts): string {
  const end = year === "" ? "" : ` ${year}`;
  if (quarter !== null) return `Q${String(quarter)}${end}`;
  if (half !== null) return `${half === 1 ? "first" : "second"} half${year === "" ? "" : ` of ${year}`}`;
  return month === null ? year : `${monthNames[month - 1] ?? ""}${end}`;
}
