const toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
/** Reading aids that scanners leave behind a character: "績(jī)效", "的(de)". */
const readingAid = new RegExp(
  `(?<=\\p{Script=Han}|[A-Z])\\((?:[a-zü]*[${toned}][a-zü]*|de|le|zi|men|ma|ne|ba|zhe|guo|tou)\\)`,
  "gu",
);
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/**
 * Text in its own characters, Traditional or Simplified, with full-width forms, reading aids, invisible characters
 * and white space normalised: what people shall see again.
 */
export const plainText = (text: string): string =>
  text.normalize("NFKC").replace(invisible, "").replace(readingAid, "").replace(/\s+/gu, " ").trim();
