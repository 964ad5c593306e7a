/** Offset behind a tag's `>`; one inside a quoted attribute does not count. */
export function findTagEnd(text: string, tag: number): number | undefined {
  let end = text.indexOf(">", tag);
  while (end >= 0) {
    const quotes = openQuote(text, tag, end);
    if (quotes === undefined) {
      return end + 1;
    }
    const closing = text.indexOf(quotes.mark, end);
    end = closing < 0 ? -1 : text.indexOf(">", closing + 1);
  }
  return undefined;
}

function openQuote(text: string, from: number, to: number): { mark: string } | undefined {
  let mark = "";
  for (let at = from; at < to; at += 1) {
    const character = text[at];
    if (mark === "" && (character === '"' || character === "'")) {
      mark = character;
    } else if (character === mark) {
      mark = "";
    }
  }
  return mark === "" ? undefined : { mark };
}
