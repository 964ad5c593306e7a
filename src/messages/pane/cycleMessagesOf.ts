import type { Language } from "../language.ts";
import type { CycleMessages } from "./cycleTexts.ts";
import { cycle as cycleEn } from "./en/cycle.ts";
import { cycle as cycleZhCN } from "./zhCN/cycle.ts";
import { cycle as cycleZhTW } from "./zhTW/cycle.ts";

const catalogues: Readonly<Record<Language, CycleMessages>> = {
  "zh-CN": cycleZhCN,
  "zh-TW": cycleZhTW,
  en: cycleEn,
};

/** The texts about sending out, collecting and closing in a language. */
export function cycleMessagesOf(language: Language): CycleMessages {
  return catalogues[language];
}
