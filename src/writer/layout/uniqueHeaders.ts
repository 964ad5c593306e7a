/**
 * Headers as a table needs them: none empty, none twice (letter case apart).
 *
 * @example
 * uniqueHeaders(["Quality", "quality", ""])
 * //=> ["Quality", "quality (2)", "(3)"]
 */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    let text = header === "" ? `(${String(index + 1)})` : header;
    for (let count = 2; taken.has(text.toLowerCase()); count += 1) text = `${header} (${String(count)})`;
    taken.add(text.toLowerCase());
    return text;
  });
}
