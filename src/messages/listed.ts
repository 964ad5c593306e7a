import type { Language } from "./language.ts";

/** Longer lists are cut here and the rest is counted: a sentence is read at a glance. */
const shown = 5;

const rest: Readonly<Record<Language, Readonly<Record<"item" | "person", (count: number) => string>>>> = {
  "zh-CN": { item: (count) => `等 ${String(count)} 项`, person: (count) => `等 ${String(count)} 人` },
  "zh-TW": { item: (count) => `等 ${String(count)} 項`, person: (count) => `等 ${String(count)} 人` },
  en: {
    item: (count) => `, … (${String(count)} in all)`,
    person: (count) => `, … (${String(count)} people)`,
  },
};

/**
 * Several names as a person lists them.
 *
 * @param of - What is counted where the list is cut; Chinese counts people with a word of their own.
 *
 * @example
 * listed(["Quality", "Speed"], "en")
 * //=> "Quality, Speed"
 * listed(["一", "二", "三", "四", "五", "六"], "zh-CN")
 * //=> "一、二、三、四、五等 6 项"
 */
export function listed(names: readonly string[], language: Language, of: "item" | "person" = "item"): string {
  const text = names.slice(0, shown).join(language === "en" ? ", " : "、");
  return names.length <= shown ? text : text + rest[language][of](names.length);
}
