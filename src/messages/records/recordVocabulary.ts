import { templateSheetWords } from "../template/templateSheetWords.ts";
import { recordCodeWords, recordColumnWords, recordSynonyms, recordTitleWords } from "./recordWords.ts";

type Spellings = Readonly<Record<string, readonly string[]>>;

/** Every spelling, in all languages, by key; the product's own words are the first three. */
interface RecordVocabulary {
  readonly table: Spellings;
  readonly column: Spellings;
  readonly code: Spellings;
}

/**
 * The words by which tables of records are recognised, whoever typed them and in whichever of our languages.
 *
 * @example
 * recordVocabulary().code.withdraw
 * //=> ["撤回", "撤回", "Withdrawn", "撤回申诉", "Withdraw"]
 */
export function recordVocabulary(): RecordVocabulary {
  return (known ??= withSynonyms());
}

/** Put together when it is first asked for. */
let known: RecordVocabulary | null = null;

function withSynonyms(): RecordVocabulary {
  const spellings = (words: Spellings): Spellings =>
    Object.fromEntries(
      Object.entries(words).map(([key, own]) => [key, [...own, ...(recordSynonyms[key] ?? [])]]),
    );
  const { recordDay, indicator } = templateSheetWords;
  return {
    table: spellings(recordTitleWords),
    column: { ...spellings(recordColumnWords), recordDay, indicator },
    code: spellings(recordCodeWords),
  };
}
