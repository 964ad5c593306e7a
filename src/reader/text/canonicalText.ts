import { isCanonical } from "./isCanonical.ts";
import { plainText } from "./plainText.ts";
import { toSimplified } from "./toSimplified.ts";

const known = new Map<string, string>();
const knownLimit = 50_000;

/**
 * One spelling for every way of typing the same words: full-width forms become half-width, Traditional becomes
 * Simplified, "≧" is "≥", reading aids and invisible characters go, white space (line breaks too) becomes single spaces.
 *
 * @example
 * canonicalText(" 績(jī)效考核  （權重）")
 * //=> "绩效考核 (权重)"
 */
export function canonicalText(text: string): string {
  if (isCanonical(text)) return text;
  const found = known.get(text);
  if (found !== undefined) return found;
  const canonical = toSimplified(plainText(text)).replace(/[≧⩾]/gu, "≥").replace(/[≦⩽]/gu, "≤");
  if (known.size >= knownLimit) known.clear();
  known.set(text, canonical);
  return canonical;
}
