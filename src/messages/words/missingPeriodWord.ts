import type { PeriodPolicy } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

type MissingPeriod = PeriodPolicy["missingPeriod"];

const words: Words<MissingPeriod> = {
  "zh-CN": {
    skip: "不计入，其余期间按比例折算",
    zero: "该期间按零分计入",
    block: "补齐前不出年度结果",
  },
  "zh-TW": {
    skip: "不計入，其餘期間依比例換算",
    zero: "該期間以零分計入",
    block: "補齊前不產生年度結果",
  },
  en: {
    skip: "left out; the other periods count in proportion",
    zero: "counted as zero",
    block: "no overall result until it is there",
  },
};

/**
 * What is done with a period that has no score, in a few words?
 *
 * @example
 * missingPeriodWord("skip", "en")
 * //=> "left out; the other periods count in proportion"
 */
export function missingPeriodWord(policy: MissingPeriod, language: Language): string {
  return words[language][policy];
}
