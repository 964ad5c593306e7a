import { flagsOf, scoreStateOf } from "../../../core/index.ts";
import { scoreStateWord } from "../../../messages/index.ts";
import { resultFlagWord } from "../../../messages/words/resultFlagWord.ts";
import type { Book } from "../../model/book.ts";

/** What a reader of the summary must know about one result: why there is none, or what was done on the way. */
export function remarksOf({ result, options }: Book, row: number): string | null {
  const state = scoreStateOf(result, row);
  const words = [
    ...(state === "scored" ? [] : [scoreStateWord(state, options.language)]),
    ...flagsOf(result, row).map((flag) => resultFlagWord(flag, options.language)),
  ];
  const separator = options.language === "en" ? "; " : "；";
  return words.length === 0 ? null : words.join(separator);
}
