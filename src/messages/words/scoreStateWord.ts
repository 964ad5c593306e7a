import type { ScoreStateName } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<ScoreStateName> = {
  "zh-CN": {
    scored: "已计分",
    noEntries: "没有任何评分",
    blocked: "缺少必需的评分",
    notAppraised: "不参加本次考核",
    roleUnknown: "岗位未识别",
    tooFewPeriods: "有成绩的期间不足",
  },
  "zh-TW": {
    scored: "已計分",
    noEntries: "沒有任何評分",
    blocked: "缺少必要的評分",
    notAppraised: "不參加本次考核",
    roleUnknown: "職務無法辨識",
    tooFewPeriods: "有成績的期間不足",
  },
  en: {
    scored: "scored",
    noEntries: "no entries",
    blocked: "waits for missing entries",
    notAppraised: "not appraised",
    roleUnknown: "role unknown",
    tooFewPeriods: "too few periods",
  },
};

/**
 * Why does somebody have a score, or none, in a few words?
 *
 * @example
 * scoreStateWord("blocked", "en")
 * //=> "waits for missing entries"
 */
export function scoreStateWord(state: ScoreStateName, language: Language): string {
  return words[language][state];
}
