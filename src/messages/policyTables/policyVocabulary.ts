import { policyWords, type PolicyWordKind } from "./policyWord.ts";
import { synonyms } from "./synonyms.ts";

/** Every spelling, in all languages, by key; the product's own words first. */
export type PolicyVocabulary = Readonly<Record<PolicyWordKind, Readonly<Record<string, readonly string[]>>>>;

/** The words by which policy tables are recognised, whoever typed them and in whichever of our languages. */
export function policyVocabulary(): PolicyVocabulary {
  const spellings = (kind: PolicyWordKind): PolicyVocabulary[PolicyWordKind] =>
    Object.fromEntries(
      Object.entries(policyWords[kind]).map(([key, triple]) => [
        key,
        [...new Set([...triple, ...(synonyms[`${kind}.${key}`] ?? [])])],
      ]),
    );
  return {
    table: spellings("table"),
    column: spellings("column"),
    parameter: spellings("parameter"),
    code: spellings("code"),
  };
}
