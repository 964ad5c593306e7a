import type { Language } from "../language.ts";
import { en } from "./en.ts";
import type { ErrorCode, ErrorMessages, ErrorSentence } from "./errorMessages.ts";
import { zhCN } from "./zhCN.ts";
import { zhTW } from "./zhTW.ts";

const catalogues: Readonly<Record<Language, ErrorMessages>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** What happened when the workbook said no, and what to do about it. */
export function errorSentence(code: ErrorCode, language: Language): ErrorSentence {
  return catalogues[language][code];
}
