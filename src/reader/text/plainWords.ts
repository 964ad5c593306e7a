const [other, han, digit, letter] = [0, 1, 2, 3];
const mostLetters = 5;

/**
 * A test that settles most names, ids and departments before any pattern is tried on them: is this text made of Chinese
 * characters and digits, none of these characters among them, or of up to five letters with digits behind ("E001234")?
 * False says nothing: the patterns tell.
 *
 * @param besides - Characters of which one at least stands in every Chinese word that the patterns look for.
 *
 * @example
 * plainWords("计均")("王芳")
 * //=> true
 * plainWords("计均")("合计")
 * //=> false
 */
export function plainWords(besides: string): (text: string) => boolean {
  const kinds = new Uint8Array(0x10000);
  kinds.fill(han, 0x4e00, 0xa000);
  kinds.fill(digit, 0x30, 0x3a);
  kinds.fill(letter, 0x41, 0x5b);
  kinds.fill(letter, 0x61, 0x7b);
  for (const character of besides) kinds[character.charCodeAt(0)] = other;
  return (text) => {
    let [letters, kind] = [0, other];
    for (let index = 0; index < text.length; index += 1) {
      const next = kinds[text.charCodeAt(index)];
      if (next === other || next === undefined) return false;
      if (next === letter) letters += 1;
      else if (next === han && letters > 0) return false;
      if (next === letter && letters <= index) return false;
      kind = next;
    }
    return letters === 0 ? kind !== other : letters <= mostLetters && kind === digit;
  };
}
