/** Languages of the display, as BCP 47 tags. */
export const displayLanguages = ["zh-CN", "zh-TW", "en-US"] as const;

export type DisplayLanguage = (typeof displayLanguages)[number];

/** Finds the language nearest to a wish such as "en" or "zh-Hant". */
export function nearestLanguage(wish: string | null): DisplayLanguage {
  const tag = (wish ?? "").toLowerCase();
  if (tag.startsWith("zh")) {
    return /tw|hk|mo|hant/.test(tag) ? "zh-TW" : "zh-CN";
  }
  return "en-US";
}
