import type { Language } from "../language.ts";
import { auditWords } from "./auditWords.ts";
import { commonWords } from "./commonWords.ts";
import type { Worded } from "./inLanguage.ts";
import { followUpWords } from "./followUpWords.ts";
import { inLanguage } from "./inLanguage.ts";
import { listWords } from "./listWords.ts";
import { policyWords } from "./policyWords.ts";
import { recordWords } from "./recordWords.ts";
import { scoresWords } from "./scoresWords.ts";
import { summaryWords } from "./summaryWords.ts";
import { tabNames } from "./tabNames.ts";

export { fillIn } from "./fillIn.ts";

/** Everything that our tabs say, in one language. */
export interface TabTexts {
  readonly tabs: Worded<typeof tabNames>;
  readonly audit: Worded<typeof auditWords>;
  readonly common: Worded<typeof commonWords>;
  readonly summary: Worded<typeof summaryWords>;
  readonly scores: Worded<typeof scoresWords>;
  readonly policy: Worded<typeof policyWords>;
  readonly list: Worded<typeof listWords>;
  readonly followUp: Worded<typeof followUpWords>;
  readonly records: Worded<typeof recordWords>;
}

/** The texts of our tabs in one language. */
export function tabTexts(language: Language): TabTexts {
  return {
    tabs: inLanguage(tabNames, language),
    audit: inLanguage(auditWords, language),
    common: inLanguage(commonWords, language),
    summary: inLanguage(summaryWords, language),
    scores: inLanguage(scoresWords, language),
    policy: inLanguage(policyWords, language),
    list: inLanguage(listWords, language),
    followUp: inLanguage(followUpWords, language),
    records: inLanguage(recordWords, language),
  };
}
