import type { IssueTopic } from "../issues/issueTopic.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<IssueTopic> = {
  "zh-CN": {
    sheets: "工作表",
    columns: "表头与列",
    people: "人员",
    scores: "分数",
    weights: "权重",
    formulas: "公式与合计",
    periods: "期间与日期",
    raters: "评分人",
    ratings: "打分分布",
    grades: "等级与名额",
    rules: "考核制度",
    promotion: "晋升",
    records: "记录表",
  },
  "zh-TW": {
    sheets: "工作表",
    columns: "表頭與欄位",
    people: "人員",
    scores: "分數",
    weights: "權重",
    formulas: "公式與合計",
    periods: "期間與日期",
    raters: "評分人",
    ratings: "評分分布",
    grades: "等第與名額",
    rules: "考核制度",
    promotion: "晉升",
    records: "紀錄表",
  },
  en: {
    sheets: "Sheets",
    columns: "Headers and columns",
    people: "People",
    scores: "Scores",
    weights: "Weights",
    formulas: "Formulas and totals",
    periods: "Periods and dates",
    raters: "Raters",
    ratings: "How people rated",
    grades: "Grades and quota",
    rules: "Policy",
    promotion: "Promotion",
    records: "Records",
  },
};

/**
 * What is this kind of problem called, as a heading?
 *
 * @example
 * issueTopicWord("people", "en")
 * //=> "People"
 */
export function issueTopicWord(topic: IssueTopic, language: Language): string {
  return words[language][topic];
}
