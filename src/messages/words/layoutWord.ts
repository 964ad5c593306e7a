import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

/** How a table of scores is laid out, as the reader names it. */
export type LayoutCode =
  | "rowPerEmployee"
  | "formPerEmployee"
  | "rubricBands"
  | "optionColumns"
  | "transposed"
  | "raterMatrix"
  | "long"
  | "targetActualColumns"
  | "targetActualRows"
  | "periodColumns"
  | "masterData";

const words: Words<LayoutCode> = {
  "zh-CN": {
    rowPerEmployee: "每人一行",
    formPerEmployee: "每人一张考核表",
    rubricBands: "分档评分标准",
    optionColumns: "勾选评分档次",
    transposed: "人员横排、指标竖排",
    raterMatrix: "评分人矩阵",
    long: "一行一条评分",
    targetActualColumns: "目标值与实际值分列",
    targetActualRows: "目标值与实际值分行",
    periodColumns: "各期间分列",
    masterData: "员工花名册",
  },
  "zh-TW": {
    rowPerEmployee: "每人一列",
    formPerEmployee: "每人一張考核表",
    rubricBands: "分級評分標準",
    optionColumns: "勾選評分等級",
    transposed: "人員橫排、指標直排",
    raterMatrix: "評分者矩陣",
    long: "一列一筆評分",
    targetActualColumns: "目標值與實際值分欄",
    targetActualRows: "目標值與實際值分列",
    periodColumns: "各期間分欄",
    masterData: "員工名冊",
  },
  en: {
    rowPerEmployee: "one row per person",
    formPerEmployee: "one form per person",
    rubricBands: "rubric bands",
    optionColumns: "ticked options",
    transposed: "people across, indicators down",
    raterMatrix: "matrix of raters",
    long: "one entry per row",
    targetActualColumns: "target and actual in columns",
    targetActualRows: "target and actual in rows",
    periodColumns: "periods in columns",
    masterData: "employee master data",
  },
};

/**
 * What is this layout of a table called?
 *
 * @example
 * layoutWord("transposed", "en")
 * //=> "people across, indicators down"
 */
export function layoutWord(layout: LayoutCode, language: Language): string {
  return words[language][layout];
}
