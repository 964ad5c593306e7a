import type { Language } from "../messages/index.ts";

/**
 * Makes something once for each language and keeps it. A number formatter takes some hundred times as long to make as
 * to use, and a list draws dozens of numbers.
 */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const kept = made.get(language) ?? make(language);
    made.set(language, kept);
    return kept;
  };
}
