import type { Language } from "./language.ts";

/** Longer lists are cut here and the rest is counted: a sentence is read at a glance. */
const shown = 5;

const rest: Readonly<Record<Language, (count: number) => string>> = {
  "zh-CN": (count) => `等 ${String(count)} 项`,
  "zh-TW": (count) => `等 ${String(count)} 項`,
  en: (count) => `, … (${String(count)} in all)`,
};

/**
 * Several names as a person lists them.
 *
 * @example
 * listed(["Quality", "Speed"], "en")
 * //=> "Quality, Speed"
 * listed(["一", "二", "三", "四", "五", "六"], "zh-CN")
 * //=> "一、二、三、四、五等 6 项"
 */
export function listed(names: readonly string[], language: Language): string {
  const text = names.slice(0, shown).join(language === "en" ? ", " : "、");
  return names.length <= shown ? text : text + rest[language](names.length);
}
