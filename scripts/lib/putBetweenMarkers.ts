/**
 * Puts what a script writes between two markers of a Markdown text.
 *
 * @example
 * putBetweenMarkers("<!-- layers:start -->old<!-- layers:end -->", "layers", "new")
 * //=> "<!-- layers:start -->\n\nnew\n\n<!-- layers:end -->"
 */
export function putBetweenMarkers(text: string, name: string, written: string): string {
  const [startMarker, endMarker] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(startMarker);
  const end = text.indexOf(endMarker);
  if (start < 0 || end < start) throw new RangeError(`The text lacks ${startMarker} … ${endMarker}.`);
  return `${text.slice(0, start)}${startMarker}\n\n${written}\n\n${text.slice(end)}`;
}
