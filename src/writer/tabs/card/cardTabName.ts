/** Longest name that a sheet may have. */
const longest = 31;

/**
 * A tab name for a person: name and ID without what sheets forbid, told apart from those that are taken (letter case
 * apart, as sheets ask).
 *
 * @example
 * cardTabName("Lin: R&D/Ops", "E7", new Set())
 * //=> "Lin  R&D Ops E7"
 */
export function cardTabName(name: string, id: string, taken: ReadonlySet<string>): string {
  const plain = `${name} ${name === id ? "" : id}`
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/^'+|'+$/g, "");
  const base = plain.trim() === "" ? "–" : plain.trim();
  let text = cut(base, longest);
  for (let count = 2; taken.has(text.toLowerCase()); count += 1) {
    const tail = ` (${String(count)})`;
    text = cut(base, longest - tail.length) + tail;
  }
  return text;
}

/** Never half of a character that takes two places. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
