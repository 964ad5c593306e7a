import { wordKey } from "./wordKey.ts";

/** Is a sheet called as people call their rules? */
export function isCalledPolicy(sheetName: string, words: readonly string[]): boolean {
  const name = wordKey(sheetName);
  return words.some((word) => name.includes(wordKey(word)));
}
