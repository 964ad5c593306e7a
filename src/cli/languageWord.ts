import { languages, type Language } from "../messages/index.ts";

/** The language that a command's --language names; a slip is told, not taken for another language. */
export function languageWord(word: string): Language {
  const language = languages.find(({ id }) => id.toLowerCase() === word.toLowerCase())?.id;
  if (language === undefined)
    throw new Error(`--language is one of ${languages.map(({ id }) => id).join(", ")}, not "${word}".`);
  return language;
}
