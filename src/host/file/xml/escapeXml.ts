const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Characters XML 1.0 cannot hold, escaped or not: controls, non-characters and halves of surrogate pairs. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes text safe between tags. Characters XML cannot hold are dropped: use `escapeCellText` where they count. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, "")
    .replace(/[&<>]|\r/g, (character) => replacements[character] ?? character);
}

/** Makes text safe inside a double-quoted attribute; line ends and tabs survive. */
export function escapeAttribute(text: string): string {
  return text
    .replace(forbidden, "")
    .replace(/[&<>"\t\n\r]/g, (character) => replacements[character] ?? character);
}
