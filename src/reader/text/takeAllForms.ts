import { rareForms, simplifiedCharacters, wordForms } from "./allForms.ts";
import { isChangedHan } from "./isChangedHan.ts";
import { readPairs, readWords, type SimplifiedForms } from "./simplifiedForms.ts";
import { takeForms } from "./toSimplified.ts";
import { firstHan, lastHan } from "./traditionalBits.ts";

let known: SimplifiedForms | null = null;

/** Lets every text be written in Simplified characters. For programs that need not care what they load; once is enough. */
export function takeAllForms(): void {
  if (known === null) {
    let forms: ReadonlyMap<string, string> | null = null;
    known = { formOf: (character) => (forms ??= readForms()).get(character), words: readWords(wordForms) };
  }
  takeForms(known);
}

function readForms(): ReadonlyMap<string, string> {
  const forms = new Map(readPairs(rareForms));
  const usual = Array.from(simplifiedCharacters);
  for (let code = firstHan, next = 0; code <= lastHan; code += 1) {
    if (!isChangedHan(code)) continue;
    const character = String.fromCharCode(code);
    forms.set(character, usual[next] ?? character);
    next += 1;
  }
  return forms;
}
