import { languageOf, languages, type Language } from "../../messages/index.ts";

/** Excel on the web shares local storage between organisations; the partition keeps them apart. */
const storageKey = (partition: string | undefined): string => `${partition ?? ""}kpi-appraisal.language`;

/** The language chosen before on this machine, else Excel's. */
export function preferredLanguage(displayLanguage: string, partition: string | undefined): Language {
  const stored = readStored(storageKey(partition));
  return languages.find(({ id }) => id === stored)?.id ?? languageOf(displayLanguage);
}

/** Remembers the choice; without storage (private browsing) it lasts for this session. */
export function keepLanguage(language: Language, partition: string | undefined): void {
  try {
    localStorage.setItem(storageKey(partition), language);
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
