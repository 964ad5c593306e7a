import { canonicalText } from "../text/canonicalText.ts";
import { readWord } from "./readWord.ts";

/** "5", "5分", "优秀", "优秀(5分)", "5 - Excellent". Null where a header names no option. */
export function readOption(
  typed: string,
): { readonly number: number | null; readonly word: string | null } | null {
  const text = canonicalText(typed);
  const number = /^\(?(\d{1,3})\)?\s*(?:分|points?|pts?)?$/iu.exec(text);
  if (number !== null) return { number: Number(number[1]), word: null };
  const word = readWord(text);
  if (word !== null) return { number: null, word };
  const both = /^(.+?)\s*[(:：=\-–]?\s*(\d{1,3})\s*(?:分|points?|pts?)?\s*\)?$/iu.exec(text);
  const reverse = /^(\d{1,3})\s*(?:分|points?)?\s*[-–:：=.、)(]?\s*(.+?)\)?$/iu.exec(text);
  const [numberText, wordText] =
    both !== null && readWord(both[1] ?? "") !== null ? [both[2], both[1]] : [reverse?.[1], reverse?.[2]];
  return numberText !== undefined && wordText !== undefined && readWord(wordText) !== null
    ? { number: Number(numberText), word: readWord(wordText) }
    : null;
}
