/** Languages of the product: the pane, the tabs and the functions' help, each chosen by itself. */
export type Language = "zh-CN" | "zh-TW" | "en";

/** In the order in which they are offered, each by its own name. */
export const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: "zh-CN", name: "简体中文" },
  { id: "zh-TW", name: "繁體中文" },
  { id: "en", name: "English" },
];

/**
 * Which of our languages serves a reader of this locale?
 *
 * @param locale - BCP 47 (`"zh-Hant-HK"`, `"de-DE"`).
 *
 * @example
 * languageOf("zh-HK")
 * //=> "zh-TW"
 */
export function languageOf(locale: string): Language {
  const [language, ...parts] = locale.toLowerCase().split("-");
  if (language !== "zh") return "en";
  return parts.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-TW" : "zh-CN";
}
