import { canonicalText } from "../text/canonicalText.ts";
import type { TypedPeriod } from "./typedPeriod.ts";

const score = String.raw`(?:\s*(?:考核|考评|评分|评价|评估|得分|分数|成绩|review|rating|score|appraisal|evaluation)s?)?`;
const words: readonly (readonly [1 | 2, RegExp])[] = [
  [1, new RegExp(`^(?:年中|mid[- ]?year)${score}$`, "iu")],
  [2, new RegExp(`^(?:年末|年底|年终|year[- ]?end|end[- ]of[- ]year)${score}$`, "iu")],
];

/**
 * Which half does "年中" or "Year-end rating" stand for? Only where both stand side by side: a year-end review alone is
 * that of the whole year.
 *
 * @param others - What stands beside the text: headings of the same row, names of the other sheets.
 */
export function halfOfWord(text: string, others: Iterable<string>): TypedPeriod | null {
  const index = indexOf(text);
  if (index === null) return null;
  for (const other of others)
    if (indexOf(other) === 3 - index) return { span: "half", year: null, index, matched: text };
  return null;
}

function indexOf(text: string): 1 | 2 | null {
  if (text.length > 30) return null;
  const plain = canonicalText(text).trim();
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
