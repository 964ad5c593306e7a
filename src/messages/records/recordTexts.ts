import type { Language } from "../language.ts";
import { inLanguage, type Worded } from "../tabs/inLanguage.ts";
import {
  recordCodeWords,
  recordColumnWords,
  recordNoteWords,
  recordOwnerWords,
  recordTitleWords,
} from "./recordWords.ts";

/** What the tables say in which people write down what they did and decided, in one language. */
interface RecordTexts {
  readonly column: Worded<typeof recordColumnWords>;
  readonly title: Worded<typeof recordTitleWords>;
  readonly code: Worded<typeof recordCodeWords>;
  readonly owner: Worded<typeof recordOwnerWords>;
  readonly note: Worded<typeof recordNoteWords>;
}

/** The words of the tables of records. */
export function recordTexts(language: Language): RecordTexts {
  return {
    column: inLanguage(recordColumnWords, language),
    title: inLanguage(recordTitleWords, language),
    code: inLanguage(recordCodeWords, language),
    owner: inLanguage(recordOwnerWords, language),
    note: inLanguage(recordNoteWords, language),
  };
}
