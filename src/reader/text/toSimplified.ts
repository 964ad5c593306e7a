import { isChangedHan } from "./isChangedHan.ts";
import { mayBeTraditional } from "./mayBeTraditional.ts";
import {
  charactersPerSign,
  firstHan,
  rareForms,
  simplifiedCharacters,
  traditionalBits,
  wordForms,
} from "./simplifiedForms.ts";

interface Forms {
  /** How many changed characters stand before the first of each sign of the bits. */
  readonly before: Uint16Array;
  /** What they are alone. */
  readonly usual: readonly string[];
  readonly rare: ReadonlyMap<string, string>;
  /** By their first character, the longest first. */
  readonly words: ReadonlyMap<string, readonly (readonly [word: string, form: string])[]>;
}

/** Put together when the first Traditional character comes. */
let known: Forms | null = null;

/**
 * Writes Traditional characters as Simplified ones, words before characters and the longest word first.
 *
 * @example
 * toSimplified("不瞭解的績效")
 * //=> "不了解的绩效"
 */
export function toSimplified(text: string): string {
  if (!mayBeTraditional(text)) return text;
  // Compatibility forms, as copied from PDF files, become the characters they stand for.
  const normal = text.normalize();
  const forms = (known ??= readForms());
  let simplified = "";
  for (let at = 0; at < normal.length;) {
    const character = String.fromCodePoint(normal.codePointAt(at) ?? 0);
    const found = forms.words.get(character)?.find(([word]) => normal.startsWith(word, at));
    const [typed, form] = found ?? [character, formOf(character, forms)];
    simplified += form;
    at += typed.length;
  }
  return simplified;
}

/** What a character is alone. */
function formOf(character: string, { before, usual, rare }: Forms): string {
  const unit = character.charCodeAt(0);
  if (character.length > 1 || !isChangedHan(unit)) return rare.get(character) ?? character;
  const sign = Math.floor((unit - firstHan) / charactersPerSign);
  let place = before[sign] ?? 0;
  for (let other = firstHan + sign * charactersPerSign; other < unit; other += 1)
    if (isChangedHan(other)) place += 1;
  return usual[place] ?? character;
}

function readForms(): Forms {
  const before = new Uint16Array(traditionalBits.length);
  for (let sign = 1; sign < before.length; sign += 1) {
    let count = before[sign - 1] ?? 0;
    for (let bits = traditionalBits.charCodeAt(sign - 1) - 48; bits > 0; bits &= bits - 1) count += 1;
    before[sign] = count;
  }
  const rare = new Map<string, string>();
  const pairs = Array.from(rareForms);
  for (let index = 0; index < pairs.length; index += 2) rare.set(pairs[index] ?? "", pairs[index + 1] ?? "");
  const words = new Map<string, (readonly [string, string])[]>();
  for (const entry of wordForms.split("|")) {
    const [word = "", form = word] = entry.split(" ");
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const others = words.get(first);
    if (others === undefined) words.set(first, [[word, form]]);
    else others.push([word, form]);
  }
  return { before, usual: Array.from(simplifiedCharacters), rare, words };
}
