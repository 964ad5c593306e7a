import { escapeXml } from "./escapeXml.ts";

/** Characters a cell may hold and XML may not; Excel writes them as `_x0007_`. Lone surrogates are among them. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- these controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Writes a cell's text for `<t>` or `<v>`: `_xHHHH_` for what XML cannot hold, `_x005F_` before what looks like it. */
export function escapeCellText(text: string): string {
  const guarded = text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
  return escapeXml(
    guarded.replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );
}

/** Reads `_xHHHH_` back; the text is already free of XML escapes. */
export function unescapeCellText(text: string): string {
  return text.includes("_x")
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
