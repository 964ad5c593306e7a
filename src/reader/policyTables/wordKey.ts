import { nameKey } from "../../core/index.ts";
import { canonicalText } from "../text/canonicalText.ts";

/** The form in which words are compared: Traditional and Simplified, full and half width, spaces make no difference. */
export function wordKey(text: string): string {
  return nameKey(canonicalText(text)).replace(/[“”"「」：:*]+$|^[“”"「」]+/gu, "");
}

/** Looks up keys by any of their spellings; the first key that has a spelling keeps it. */
export function wordIndex(
  spellings: readonly (readonly [key: string, words: readonly string[]])[],
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [key, words] of spellings)
    for (const word of words) {
      const form = wordKey(word);
      if (!index.has(form)) index.set(form, key);
    }
  return index;
}
