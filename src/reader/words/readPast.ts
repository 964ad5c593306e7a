import type { PeriodSpan } from "../value/typedPeriod.ts";

/** A period before the one that the sheet is about: "去年等级", "Last year rating". */
export interface PastPeriod {
  /** Null for "the last time", whatever the cycle is. */
  readonly span: PeriodSpan | null;
  /** How many periods back. */
  readonly back: number;
  readonly kind: "grade" | "total";
}

const spans: readonly (readonly [PeriodSpan | null, number, RegExp])[] = [
  ["year", 2, /^(前年|上上年度?)/u],
  ["year", 1, /^(去年|上一?年度?|上年度?|last ?year|previous year|prior year)/u],
  ["quarter", 1, /^(上一?季度?|last quarter|previous quarter)/u],
  ["half", 1, /^(上一?个?半年)/u],
  ["month", 1, /^(上一?个?月|last month|previous month)/u],
  [null, 2, /^(上上期|前期)/u],
  [null, 1, /^(上一?期|上一?次|上一?(考核)?周期|历史|往期|last (cycle|period|review)|last|previous|prior)/u],
];
const grade =
  /^('s)? ?(的)?(年终|年度|绩效|考核|评定|performance |final |overall )*(等级|评级|等次|等第|结果|档次|grade|rating|result|overall)s?$/u;
const total =
  /^('s)? ?(的)?(年终|年度|绩效|考核|performance |final |overall |total )*(得分|总分|分数|成绩|评分|总得分|score|points)s?$/u;

/**
 * Does this heading name the grade or total of an earlier period, seen from the sheet's own?
 *
 * @param compact - Text as `compactText` gives it.
 *
 * @example
 * readPast("去年绩效等级")
 * //=> { span: "year", back: 1, kind: "grade" }
 */
export function readPast(compact: string): PastPeriod | null {
  if (compact.length > 40) return null;
  for (const [span, back, pattern] of spans) {
    const match = pattern.exec(compact);
    if (match === null) continue;
    const rest = compact.slice(match[0].length);
    if (grade.test(rest)) return { span, back, kind: "grade" };
    if (total.test(rest)) return { span, back, kind: "total" };
  }
  return null;
}

/** "最近三年考绩", "Previous three years": years below it are those before, with what they came to. */
export const headsPastYears = (compact: string): boolean =>
  /^(最近|近|前|过去|历)([两二三四五\d])?年(度)?的?(度)?(考绩|考核|绩效|考评)?(等次|等第|等级|结果|情况|成绩)?$|^(past|previous|prior|last) (two|three|four|five|\d) years('? (ratings?|grades?|results?|scores?|performance))?$/u.test(
    compact,
  );
