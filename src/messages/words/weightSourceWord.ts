import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

/** Where a weight was found, as the reader names it. */
export type WeightSourceCode =
  | "header"
  | "groupHeader"
  | "weightRow"
  | "weightColumn"
  | "label"
  | "formula"
  | "note"
  | "fullMarks"
  | "totals";

const words: Words<WeightSourceCode> = {
  "zh-CN": {
    header: "列标题",
    groupHeader: "上层标题",
    weightRow: "权重行",
    weightColumn: "权重列",
    label: "指标名称",
    formula: "总分公式",
    note: "说明文字",
    fullMarks: "满分值",
    totals: "总分数值",
  },
  "zh-TW": {
    header: "欄標題",
    groupHeader: "上層標題",
    weightRow: "權重列",
    weightColumn: "權重欄",
    label: "指標名稱",
    formula: "總分公式",
    note: "說明文字",
    fullMarks: "滿分值",
    totals: "總分數值",
  },
  en: {
    header: "column header",
    groupHeader: "group header",
    weightRow: "weight row",
    weightColumn: "weight column",
    label: "indicator name",
    formula: "formula of the total",
    note: "note",
    fullMarks: "full marks",
    totals: "numbers of the totals",
  },
};

/**
 * Where does a weight come from?
 *
 * @example
 * weightSourceWord("weightRow", "en")
 * //=> "weight row"
 */
export function weightSourceWord(source: WeightSourceCode, language: Language): string {
  return words[language][source];
}
