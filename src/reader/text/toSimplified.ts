import { mayBeTraditional } from "./mayBeTraditional.ts";
import { readPairs, readWords, type SimplifiedForms } from "./simplifiedForms.ts";
import { usualForms, usualWords } from "./usualForms.ts";

/** Put together when the first Traditional character comes. */
let usual: SimplifiedForms | null = null;
let all: SimplifiedForms | null = null;

/** From now on every text can be written in Simplified characters. */
export function takeForms(forms: SimplifiedForms): void {
  all = forms;
}

/** Does this text take more than the Traditional characters of our own words, which are always there? */
export function needsAllForms(text: string): boolean {
  if (all !== null || !mayBeTraditional(text)) return false;
  const { formOf } = usualOnes();
  for (const character of text.normalize()) {
    if (mayBeTraditional(character) && formOf(character) === undefined) return true;
  }
  return false;
}

/**
 * Writes Traditional characters as Simplified ones, words before characters and the longest word first.
 *
 * @throws RangeError for a text that `needsAllForms` while they are not there: see `loadForms`.
 *
 * @example
 * toSimplified("不瞭解的績效")
 * //=> "不了解的绩效"
 */
export function toSimplified(text: string): string {
  if (!mayBeTraditional(text)) return text;
  const { formOf, words } = all ?? usualOnes();
  // Compatibility forms, as copied from PDF files, become the characters they stand for.
  const normal = text.normalize();
  let simplified = "";
  for (let at = 0; at < normal.length;) {
    const character = String.fromCodePoint(normal.codePointAt(at) ?? 0);
    const found = words.get(character)?.find(([word]) => normal.startsWith(word, at));
    const [typed, form] = found ?? [character, formOf(character)];
    if (form === undefined && all === null && mayBeTraditional(character))
      throw new RangeError("The forms of these characters are not loaded.");
    simplified += form ?? character;
    at += typed.length;
  }
  return simplified;
}

function usualOnes(): SimplifiedForms {
  if (usual === null) {
    const forms = readPairs(usualForms);
    usual = { formOf: (character) => forms.get(character), words: readWords(usualWords) };
  }
  return usual;
}
