import type { Language } from "../language.ts";

/** Texts by key, each as [zh-CN, zh-TW, en], so that the three stand side by side and none can be left out. */
export type Wording = Readonly<Record<string, readonly [zhCN: string, zhTW: string, en: string]>>;

/** The same texts in one language. */
export type Worded<Words extends Wording> = { readonly [Key in keyof Words]: string };

const position: Readonly<Record<Language, 0 | 1 | 2>> = { "zh-CN": 0, "zh-TW": 1, en: 2 };

/**
 * Takes one language out of texts that stand side by side.
 *
 * @example
 * inLanguage({ name: ["姓名", "姓名", "Name"] }, "en").name
 * //=> "Name"
 */
export function inLanguage<Words extends Wording>(words: Words, language: Language): Worded<Words> {
  const entries = Object.entries(words).map(([key, texts]) => [key, texts[position[language]]]);
  return Object.fromEntries(entries) as Worded<Words>;
}
