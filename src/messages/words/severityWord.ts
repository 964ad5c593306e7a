import type { IssueSeverity } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<IssueSeverity> = {
  "zh-CN": {
    error: "错误",
    doubt: "待确认",
    note: "提示",
  },
  "zh-TW": {
    error: "錯誤",
    doubt: "待確認",
    note: "提示",
  },
  en: {
    error: "Error",
    doubt: "To confirm",
    note: "Note",
  },
};

/**
 * What is this degree of a problem called?
 *
 * @example
 * severityWord("doubt", "en")
 * //=> "To confirm"
 */
export function severityWord(severity: IssueSeverity, language: Language): string {
  return words[language][severity];
}
