import { escapeAttribute } from "./escapeXml.ts";
import { findTagEnd } from "./findTagEnd.ts";

/**
 * Changes attributes in an element's opening tag; all others, and what is inside, stay as they are.
 *
 * @param changes - New values by name; null takes the attribute away.
 */
export function setAttributes(
  xml: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const end = findTagEnd(xml, 0) ?? xml.length;
  let tag = xml.slice(0, end);
  for (const [name, value] of Object.entries(changes)) {
    const known = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
    const written = value === null ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
    if (known !== null) {
      tag = tag.slice(0, known.index) + written + tag.slice(known.index + known[0].length);
    } else if (written !== "") {
      tag = tag.replace(/\s*\/?>$/, (close) => written + close.trimStart());
    }
  }
  return tag + xml.slice(end);
}
