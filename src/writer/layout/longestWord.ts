import { displayWidth } from "./displayWidth.ts";

/**
 * How many columns does a text need so that no word of it is broken? Between CJK characters a line may break anywhere.
 *
 * @example
 * longestWord("Rank in department")
 * //=> 10
 */
export function longestWord(text: string): number {
  let widest = 0;
  for (const word of text.split(/\s+|(?<=[-/])/u)) {
    let run = 0;
    for (const character of word) {
      const width = displayWidth(character);
      run = width > 1 ? 0 : run + width;
      widest = Math.max(widest, run, width);
    }
  }
  return widest;
}
