/** Of eleven-pixel type. */
const wide = 11;
const narrow = 6.2;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? wide : narrow), 0);

/**
 * Sets a name beside a chart in one or two lines: words stay whole where they can, what does not fit ends in "…".
 *
 * @param room - Width in pixels of eleven-pixel type.
 *
 * @example
 * labelLines("Communication and teamwork", 90)
 * //=> ["Communication", "and teamwork"]
 */
export function labelLines(name: string, room: number): readonly string[] {
  if (widthOf(name) <= room) return [name];
  // Chinese may be broken anywhere, other writing between words.
  const pieces = name.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [name];
  let first = "";
  let used = 0;
  while (used < pieces.length && widthOf((first + (pieces[used] ?? "")).trimEnd()) <= room) {
    first += pieces[used] ?? "";
    used += 1;
  }
  if (used === 0) return [cut(name, room)];
  return [first.trimEnd(), cut(pieces.slice(used).join(""), room)];
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = "";
  for (const sign of text) {
    if (widthOf(kept + sign) + wide > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
