import type { FunctionLanguage } from "../sentences/problemSentence.ts";
import type { OptionWords } from "./readOption.ts";

export const languageWords: OptionWords<FunctionLanguage> = {
  en: ["en", "english", "英文", "英语", "英語"],
  "zh-CN": ["zh-CN", "简体", "简体中文", "中文"],
  "zh-TW": ["zh-TW", "繁體", "繁體中文", "繁体"],
};
