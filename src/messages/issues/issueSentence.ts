import type { Issue } from "../../core/index.ts";
import type { Language } from "../language.ts";
import { en } from "./en/index.ts";
import type { Sentences } from "./sentences.ts";
import { zhCN } from "./zhCN/index.ts";
import { zhTW } from "./zhTW/index.ts";

const catalogues: Readonly<Record<Language, Sentences<Issue>>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** A problem in words: what stands there, what was assumed, what can be done. The place is shown beside it. */
export function issueSentence(issue: Issue, language: Language): string {
  // The catalogue has a sentence for exactly this code; TypeScript cannot follow the code through the union.
  const sentence = catalogues[language][issue.code] as (known: Issue) => string;
  return sentence(issue);
}
