import type { Language } from "../language.ts";
import { en } from "./en/index.ts";
import type { PaneMessages } from "./paneMessages.ts";
import { zhCN } from "./zhCN/index.ts";
import { zhTW } from "./zhTW/index.ts";

const catalogues: Readonly<Record<Language, PaneMessages>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** The texts of the task pane in a language. */
export function paneMessagesOf(language: Language): PaneMessages {
  return catalogues[language];
}
