import { nameKey } from "../../core/index.ts";
import { canonicalText } from "../text/canonicalText.ts";

/** Words seen before: headings are compared with many kinds of table, on every sheet. */
const known = new Map<string, string>();
const knownLimit = 20_000;

/** The form in which words are compared: Traditional and Simplified, full and half width, spaces make no difference. */
export function wordKey(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const key = nameKey(canonicalText(text)).replace(/[“”"「」：:*]+$|^[“”"「」]+/gu, "");
  if (known.size >= knownLimit) known.clear();
  known.set(text, key);
  return key;
}

/** What a title names, without what we put behind it ("Grades · Parameter"). */
export const titleKey = (text: string): string => wordKey(text.split("·")[0] ?? "");

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
