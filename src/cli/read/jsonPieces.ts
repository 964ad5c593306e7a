/** Text is handed on in pieces of about so many characters. */
const pieceLength = 1_000_000;

/**
 * JSON in pieces, an entry of a list per line: the entries of a large workbook are more text than one string can hold.
 *
 * @example
 * [...jsonPieces({ failed: [], people: [{ id: "E1" }] })].join("")
 * //=> '{\n"failed": [],\n"people": [\n{"id":"E1"}\n]\n}\n'
 */
export function* jsonPieces(json: object): Generator<string> {
  let piece = "{";
  let separator = "\n";
  for (const [key, value] of Object.entries(json) as [string, unknown][]) {
    if (value === undefined) continue;
    piece += `${separator}${JSON.stringify(key)}: `;
    separator = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      piece += JSON.stringify(value);
      continue;
    }
    let before = "[\n";
    for (const entry of value) {
      piece += before + JSON.stringify(entry);
      before = ",\n";
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = "";
    }
    piece += "\n]";
  }
  yield `${piece}\n}\n`;
}
