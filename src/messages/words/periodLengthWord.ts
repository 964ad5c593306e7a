import type { PeriodLength } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<PeriodLength> = {
  "zh-CN": {
    month: "月度",
    quarter: "季度",
    half: "半年度",
    year: "年度",
    custom: "自定义",
  },
  "zh-TW": {
    month: "月",
    quarter: "季",
    half: "半年",
    year: "年度",
    custom: "自訂",
  },
  en: {
    month: "month",
    quarter: "quarter",
    half: "half-year",
    year: "year",
    custom: "other",
  },
};

/**
 * What is a period of this length called?
 *
 * @example
 * periodLengthWord("quarter", "en")
 * //=> "quarter"
 */
export function periodLengthWord(length: PeriodLength, language: Language): string {
  return words[language][length];
}
