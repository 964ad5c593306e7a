import { canonicalText } from "./canonicalText.ts";
import { plainText } from "./plainText.ts";

/**
 * The same part of a text in the characters in which it was typed. Labels are understood in Simplified characters;
 * names of indicators and people stay as the sheet has them.
 *
 * @param part - A piece of `canonicalText(typed)`; anything else comes back as it is.
 *
 * @example
 * originalPart("业绩达成率", "業績達成率（40%）")
 * //=> "業績達成率"
 */
export function originalPart(part: string, typed: string): string {
  const canonical = canonicalText(typed);
  if (canonical === typed) return part;
  const plain = plainText(typed);
  const at = plain.length === canonical.length ? canonical.indexOf(part) : -1;
  return at < 0 ? part : plain.slice(at, at + part.length);
}
