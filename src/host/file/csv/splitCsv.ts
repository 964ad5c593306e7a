const delimiters = [",", "\t", ";"] as const;

/** The delimiter that stands most often in the first line, outside quotes; a comma where there is none. */
export function detectDelimiter(text: string): string {
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const counts = delimiters.map((delimiter) => firstLine.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Splits delimited text into rows of fields (RFC 4180): quotes may hold delimiters, line ends and doubled quotes.
 *
 * @example
 * splitCsv('a,"b ""c""\n"\r\nd', ",")
 * //=> [["a", 'b "c"\n'], ["d"]]
 */
export function splitCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : { value: "", end: at };
    const rest = readPlain(text, quoted.end, delimiter);
    row.push(quoted.value + rest.value);
    at = rest.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) {
        continue;
      }
      row.push("");
    }
    if (text[at] === "\r" && text[at + 1] === "\n") {
      at += 1;
    }
    at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

/** What stands between a closing quote and the delimiter belongs to the field, as Excel reads it. */
function readQuoted(text: string, start: number): Field {
  let value = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      return { value: value + text.slice(at), end: text.length };
    }
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      return { value, end: quote + 1 };
    }
    value += '"';
    at = quote + 2;
  }
}

function readPlain(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") {
    end += 1;
  }
  return { value: text.slice(start, end), end };
}
