import type { UnknownReason } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<UnknownReason> = {
  "zh-CN": {
    factMissing: "缺少信息",
    valueNotUnderstood: "填写内容无法识别",
    noReferenceDate: "未指定判定日期",
    noScore: "没有得分",
    periodsMissing: "以往考核期间不足",
    undefinedRange: "制度没有规定该情形",
    seatsUnknown: "名额未知",
    approvalMissing: "没有审批记录",
  },
  "zh-TW": {
    factMissing: "缺少資料",
    valueNotUnderstood: "填寫內容無法辨識",
    noReferenceDate: "未指定判定日期",
    noScore: "沒有得分",
    periodsMissing: "以往考核期間不足",
    undefinedRange: "制度沒有規定該情形",
    seatsUnknown: "名額未知",
    approvalMissing: "沒有核准紀錄",
  },
  en: {
    factMissing: "the information is missing",
    valueNotUnderstood: "the entry cannot be read",
    noReferenceDate: "no reference date is given",
    noScore: "there is no score",
    periodsMissing: "earlier periods are missing",
    undefinedRange: "the policy does not say",
    seatsUnknown: "the number of seats is not known",
    approvalMissing: "no approval is recorded",
  },
};

/**
 * Why could a condition not be tested?
 *
 * @example
 * unknownReasonWord("noScore", "en")
 * //=> "there is no score"
 */
export function unknownReasonWord(reason: UnknownReason, language: Language): string {
  return words[language][reason];
}
