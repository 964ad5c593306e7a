import type { SkippedRowReason } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<SkippedRowReason> = {
  "zh-CN": {
    subtotal: "小计行",
    total: "合计行",
    average: "平均行",
    note: "说明行",
    signature: "签字行",
    repeatedHeader: "重复的表头",
    department: "部门标题行",
    example: "示例行",
    target: "目标值行",
    weights: "权重行",
    noPerson: "没有人员",
    blank: "空行",
    hidden: "隐藏行",
  },
  "zh-TW": {
    subtotal: "小計列",
    total: "合計列",
    average: "平均列",
    note: "說明列",
    signature: "簽章列",
    repeatedHeader: "重複的表頭",
    department: "部門標題列",
    example: "範例列",
    target: "目標值列",
    weights: "權重列",
    noPerson: "沒有人員",
    blank: "空白列",
    hidden: "隱藏列",
  },
  en: {
    subtotal: "subtotal",
    total: "total",
    average: "average",
    note: "note",
    signature: "signature line",
    repeatedHeader: "repeated header",
    department: "heading of a department",
    example: "example",
    target: "row of targets",
    weights: "row of weights",
    noPerson: "no person",
    blank: "blank",
    hidden: "hidden",
  },
};

/**
 * Why was a row not read, in a few words?
 *
 * @example
 * skippedRowWord("subtotal", "en")
 * //=> "subtotal"
 */
export function skippedRowWord(reason: SkippedRowReason, language: Language): string {
  return words[language][reason];
}
