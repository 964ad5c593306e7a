/** What characters and words are in Simplified ones. */
export interface SimplifiedForms {
  /** Of one character alone; undefined where it stays. */
  readonly formOf: (character: string) => string | undefined;
  /** Words by their first character, the longest first. */
  readonly words: ReadonlyMap<string, readonly (readonly [word: string, form: string])[]>;
}

/** Pairs of a character and its form, one behind the other. */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const characters = Array.from(text);
  for (let index = 0; index < characters.length; index += 2)
    pairs.set(characters[index] ?? "", characters[index + 1] ?? "");
  return pairs;
}

/** A list of words, each with its form where it has another. */
export function readWords(list: string): SimplifiedForms["words"] {
  const words = new Map<string, (readonly [string, string])[]>();
  for (const entry of list.split("|")) {
    const [word = "", form = word] = entry.split(" ");
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const others = words.get(first);
    if (others === undefined) words.set(first, [[word, form]]);
    else others.push([word, form]);
  }
  return words;
}
