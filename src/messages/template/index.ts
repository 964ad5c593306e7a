import type { Language } from "../language.ts";
import { inLanguage, type Worded } from "../tabs/inLanguage.ts";
import { samplePeopleNames } from "./samplePeopleNames.ts";
import { templateSheetWords } from "./templateSheetWords.ts";

/** What a template's sheets say, and whom they show. */
export interface TemplateSheetTexts extends Worded<typeof templateSheetWords> {
  readonly people: readonly string[];
}

/** The texts of a template's sheets in one language. */
export function templateSheetTexts(language: Language): TemplateSheetTexts {
  return { ...inLanguage(templateSheetWords, language), people: samplePeopleNames[language] };
}
