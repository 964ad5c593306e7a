import { quantityPattern as N, readQuantity } from "./quantityText.ts";

/** Points in a Chinese text, as a part of a pattern: "80分", "满分", "不得分". */
export const pointsPattern = `(?:满分|不得分|不计分|零分|${N}分?)`;

/**
 * Reads points as policies write them.
 *
 * @param full - What "full points" means.
 *
 * @example
 * [readPoints("满分", 30), readPoints("不得分", 30), readPoints("12分", 30)]
 * //=> [30, 0, 12]
 */
export function readPoints(text: string, full: number): number {
  if (text === "满分") return full;
  return /^[不零]/u.test(text) ? 0 : readQuantity(text.replace(/分$/u, ""));
}
