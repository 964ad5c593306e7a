import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

/** From what the reader took a scale. */
export type ScaleSourceCode = "header" | "values" | "words" | "weights";

const words: Words<ScaleSourceCode> = {
  "zh-CN": {
    header: "标题",
    values: "所填数值",
    words: "等级文字",
    weights: "权重（满分即权重）",
  },
  "zh-TW": {
    header: "標題",
    values: "所填數值",
    words: "等級文字",
    weights: "權重（滿分即權重）",
  },
  en: {
    header: "header",
    values: "the values",
    words: "the words",
    weights: "the weights (full marks)",
  },
};

/**
 * From what was a scale taken?
 *
 * @example
 * scaleSourceWord("words", "en")
 * //=> "the words"
 */
export function scaleSourceWord(source: ScaleSourceCode, language: Language): string {
  return words[language][source];
}
