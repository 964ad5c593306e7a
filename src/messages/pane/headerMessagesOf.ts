import type { Language } from "../language.ts";
import { header as en } from "./en/header.ts";
import type { HeaderTexts } from "./headerTexts.ts";
import { header as zhCN } from "./zhCN/header.ts";
import { header as zhTW } from "./zhTW/header.ts";

const catalogues: Readonly<Record<Language, HeaderTexts>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** The texts above the steps, without the rest of the catalogue: they are shown before the rest has loaded. */
export function headerMessagesOf(language: Language): HeaderTexts {
  return catalogues[language];
}
