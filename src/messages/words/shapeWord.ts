import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<"string" | "number" | "int" | "boolean" | "array" | "object" | "record" | "null"> = {
  "zh-CN": {
    string: "文本",
    number: "数字",
    int: "整数",
    boolean: "是或否（true/false）",
    array: "列表",
    object: "一组字段",
    record: "一组字段",
    null: "空值",
  },
  "zh-TW": {
    string: "文字",
    number: "數字",
    int: "整數",
    boolean: "是或否（true/false）",
    array: "清單",
    object: "一組欄位",
    record: "一組欄位",
    null: "空值",
  },
  en: {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a group of fields",
    record: "a group of fields",
    null: "nothing",
  },
};

/**
 * What shape does a place of a policy document need? A limit or a choice ("≥ 0", "a | b") is shown as it is.
 *
 * @example
 * shapeWord("array", "en")
 * //=> "a list"
 */
export function shapeWord(expected: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language];
  return known[expected] ?? expected;
}
