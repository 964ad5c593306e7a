import type { ExpectedCell } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "../words/words.ts";

const words: Words<ExpectedCell> = {
  "zh-CN": {
    number: "数字",
    wholeNumber: "整数",
    share: "比例（如 30%、0.3 或 30）",
    months: "数字或时长（如 24、2年、24个月）",
    yesNo: "“是”或“否”",
    choice: "下列之一",
    date: "日期（如 2026-01-31）",
    rule: "可识别的计分规则（如“每少1%扣5分，扣完为止”）",
    text: "文字",
    something: "内容，不能为空",
  },
  "zh-TW": {
    number: "數字",
    wholeNumber: "整數",
    share: "比例（如 30%、0.3 或 30）",
    months: "數字或期間（如 24、2年、24個月）",
    yesNo: "「是」或「否」",
    choice: "下列之一",
    date: "日期（如 2026-01-31）",
    rule: "可辨識的計分規則（如「每少1%扣5分，扣完為止」）",
    text: "文字",
    something: "內容，不能空白",
  },
  en: {
    number: "a number",
    wholeNumber: "a whole number",
    share: "a share (30%, 0.3 or 30)",
    months: "a number or a length of time (24, 2 years, 24 months)",
    yesNo: "Yes or No",
    choice: "one of",
    date: "a date (2026-01-31)",
    rule: "a scoring rule that can be read (such as “120% of target earns full points, 80% earns 60 points”)",
    text: "a text",
    something: "something; it may not be empty",
  },
};

/**
 * What must stand in a cell of a policy table?
 *
 * @example
 * expectedWord("number", "en")
 * //=> "a number"
 */
export function expectedWord(expected: ExpectedCell, language: Language): string {
  return words[language][expected];
}
