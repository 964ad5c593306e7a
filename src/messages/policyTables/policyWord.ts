import type { Language } from "../language.ts";
import { codeWords } from "./codeWords.ts";
import { columnWords } from "./columnWords.ts";
import { parameterWords } from "./parameterWords.ts";
import { tableWords } from "./tableWords.ts";

/** What a word of a policy table is: a table's title, a heading, a parameter's name, or a choice. */
export type PolicyWordKind = "table" | "column" | "parameter" | "code";

type Triples = Readonly<Record<string, readonly [zhCN: string, zhTW: string, en: string]>>;

/** All words of the policy tables by what they are. */
export const policyWords: Readonly<Record<PolicyWordKind, Triples>> = {
  table: tableWords,
  column: columnWords,
  parameter: parameterWords,
  code: codeWords,
};

const position: Readonly<Record<Language, 0 | 1 | 2>> = { "zh-CN": 0, "zh-TW": 1, en: 2 };

/**
 * What is this part of a policy table called? What has no word of its own (a name, a figure) stays as it is.
 *
 * @example
 * policyWord("column", "weight", "zh-CN")
 * //=> "权重"
 */
export function policyWord(kind: PolicyWordKind, key: string, language: Language): string {
  return policyWords[kind][key]?.[position[language]] ?? key;
}
