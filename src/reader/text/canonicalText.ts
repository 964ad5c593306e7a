import { toSimplified } from "./toSimplified.ts";

const toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
/** Reading aids that scanners leave behind a character: "績(jī)效", "的(de)". */
const readingAid = new RegExp(
  `(?<=\\p{Script=Han}|[A-Z])\\((?:[a-zü]*[${toned}][a-zü]*|de|le|zi|men|ma|ne|ba|zhe|guo|tou)\\)`,
  "gu",
);
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
/** Nothing to normalise. */
const isAscii = /^[\w.%/-]*$/u;
const known = new Map<string, string>();
const knownLimit = 50_000;

/**
 * One spelling for every way of typing the same words: full-width forms become half-width, Traditional becomes
 * Simplified, reading aids and invisible characters go, white space (line breaks too) becomes single spaces.
 *
 * @example
 * canonicalText(" 績(jī)效考核  （權重）")
 * //=> "绩效考核 (权重)"
 */
export function canonicalText(text: string): string {
  if (isAscii.test(text)) return text;
  const found = known.get(text);
  if (found !== undefined) return found;
  const plain = text.normalize("NFKC").replace(invisible, "").replace(readingAid, "");
  const canonical = toSimplified(plain).replace(/\s+/gu, " ").trim();
  if (known.size >= knownLimit) known.clear();
  known.set(text, canonical);
  return canonical;
}
