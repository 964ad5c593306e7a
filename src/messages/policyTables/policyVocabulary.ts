import { policyWords as tabWords } from "../tabs/policyWords.ts";
import { columnWords } from "./columnWords.ts";
import { policyTitles } from "./policyTitles.ts";
import { policyWords, type PolicyWordKind } from "./policyWord.ts";
import { synonyms } from "./synonyms.ts";

type Spellings = Readonly<Record<string, readonly string[]>>;

/** Every spelling, in all languages, by key; the product's own words are the first three. */
export interface PolicyVocabulary extends Readonly<Record<PolicyWordKind, Spellings>> {
  readonly derived: readonly string[];
  readonly sums: readonly string[];
  readonly sheets: readonly string[];
}

/** The words by which policy tables are recognised, whoever typed them and in whichever of our languages. */
export function policyVocabulary(): PolicyVocabulary {
  return (known ??= withSynonyms());
}

/** Put together when it is first asked for. */
let known: PolicyVocabulary | null = null;

function withSynonyms(): PolicyVocabulary {
  const spellings = (kind: PolicyWordKind): Spellings =>
    Object.fromEntries(
      Object.entries(policyWords[kind]).map(([key, triple]) => [
        key,
        [...triple, ...(synonyms[`${kind}.${key}`] ?? [])],
      ]),
    );
  return {
    ...policyTitles,
    column: spellings("column"),
    parameter: spellings("parameter"),
    code: spellings("code"),
    derived: [
      ...[...tabWords.inParent, ...tabWords.ofTotal, ...columnWords.remark],
      ...["说明", "备考", "序号", "No.", "Notes", "Comment", "Comments"],
    ],
    sums: [...tabWords.weightSum, "总计", "小计", "Total", "Totals"],
  };
}
