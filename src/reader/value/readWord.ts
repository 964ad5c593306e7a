import { compactText } from "../text/compactText.ts";
import { wordScales } from "./wordScales.ts";

/** Signs are read by themselves: between words they are bullets and marks. */
const allWords = new Set(
  wordScales.flatMap(({ words }) => words.flat()).filter((word) => /\p{L}/u.test(word)),
);

/**
 * Is this text a word of some rating scale, as people or systems ("EXCEEDS_EXPECTATIONS") write it? Gives it in the form
 * in which scales hold it; null otherwise.
 *
 * @example
 * readWord("Ｂ+")
 * //=> "b+"
 */
export function readWord(text: string): string | null {
  if (text.length > 48) return null;
  const word = compactText(text)
    .replaceAll("_", " ")
    .replace(/^["'“]|["'”]$/gu, "")
    .replace(/(?<=^[a-es甲乙丙丁][+-]?)\s*[级等类]$/u, "")
    .replace(/级$/u, "");
  return allWords.has(word) ? word : null;
}

/** A family of words with the position of each, from the lowest (1) to the highest. */
export interface WordScale {
  readonly id: string;
  readonly labels: readonly { readonly words: readonly string[]; readonly value: number }[];
}

/** The first family that holds all these words; null where none does. */
export const findWordScale = (words: readonly string[]): WordScale | null =>
  holdingAtLeast(words, words.length);

/**
 * The family that holds most of these words, three in five or more: an "A+" among 优秀 and 良好 stays without a number
 * and does not take theirs away.
 */
export function findUsualWordScale(words: readonly string[]): WordScale | null {
  for (let count = words.length; count >= 2 && count >= words.length * 0.6; count -= 1) {
    const scale = holdingAtLeast(words, count);
    if (scale !== null) return scale;
  }
  return findWordScale(words);
}

function holdingAtLeast(words: readonly string[], count: number): WordScale | null {
  for (const { id, words: ranks, isWhole } of wordScales)
    if (
      count > 0 &&
      words.filter((word) => ranks.some((rank) => rank.includes(word))).length >= count &&
      (isWhole !== true || ranks.every((rank) => rank.some((word) => words.includes(word))))
    )
      return { id, labels: ranks.map((rank, position) => ({ words: rank, value: ranks.length - position })) };
  return null;
}
