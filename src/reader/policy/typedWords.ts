import { compactText } from "../text/compactText.ts";
import type { RatedIndicator } from "./ratedIndicators.ts";

/**
 * The words of ratings as the sheet first writes them, by the form in which scales hold them: "優" by "优", "Excellent"
 * by "excellent". Words that are written otherwise ("優等") are left out.
 */
export function typedWords(rated: readonly RatedIndicator[]): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const { words, raw } of rated.flatMap(({ ratings }) => ratings)) {
    words?.forEach((word, row) => {
      const text = raw?.[row]?.trim() ?? "";
      if (word !== null && !typed.has(word) && compactText(text) === word) typed.set(word, text);
    });
  }
  return typed;
}
