import type { Language } from "../language.ts";
import { inLanguage } from "../tabs/inLanguage.ts";
import { recordCodeWords } from "./recordWords.ts";

/**
 * What is this choice in a table of records called? A name that is no choice of ours stays as it is.
 *
 * @example
 * recordWord("withdraw", "en")
 * //=> "Withdrawn"
 */
export function recordWord(code: string, language: Language): string {
  const words: Readonly<Record<string, string>> = inLanguage(recordCodeWords, language);
  return words[code] ?? code;
}
