import { quantityPattern as N, readQuantity } from "../quantityText.ts";

/** Points in an English text, as a part of a pattern: "80 points", "full marks", "nothing". */
export const englishPoints = `(?:full(?: points| marks| score)?|no(?: points| marks)|nothing|zero|${N} ?(?:points?|pts?|marks?)?)`;

/**
 * Reads points as English policies write them.
 *
 * @param full - What "full points" means.
 *
 * @example
 * [readEnglishPoints("full marks", 30), readEnglishPoints("no points", 30), readEnglishPoints("12pts", 30)]
 * //=> [30, 0, 12]
 */
export function readEnglishPoints(text: string, full: number): number {
  if (/^full/iu.test(text)) return full;
  return /^(?:no|zero)/iu.test(text) ? 0 : readQuantity(text.replace(/ ?(?:points?|pts?|marks?)$/iu, ""));
}
