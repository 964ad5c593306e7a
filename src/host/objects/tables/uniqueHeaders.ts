/**
 * Gives a table's column names from the texts of its header row: an empty one becomes "Column3" after its place, a
 * repeated one gets the next free number ("Score", "Score2"), in whatever case it is repeated.
 */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `Column${String(index + 1)}` : text;
    let name = base;
    for (let number = text === "" ? index + 2 : 2; taken.has(name.toLowerCase()); number += 1) {
      name = text === "" ? `Column${String(number)}` : `${base}${String(number)}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
