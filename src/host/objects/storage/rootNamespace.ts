/** Tags, comments, processing instructions and CDATA of an XML text, in order. */
const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g;

/**
 * Gives the namespace of an XML document's root element, "" when it has none.
 *
 * @returns undefined when the text is not well-formed: no single root, tags that do not match, a stray `<`.
 */
export function rootNamespace(xml: string): string | undefined {
  const open: string[] = [];
  let namespace: string | undefined;
  let outside = "";
  let end = 0;
  for (const match of xml.matchAll(markup)) {
    const [text, slash, name, attributes = "", selfClosing] = match;
    outside += open.length === 0 ? xml.slice(end, match.index) : "";
    end = match.index + text.length;
    if (text === "<") {
      return undefined;
    }
    if (name === undefined) {
      continue;
    }
    if (slash === "/") {
      if (open.pop() !== name) {
        return undefined;
      }
      continue;
    }
    if (open.length === 0) {
      if (namespace !== undefined) {
        return undefined;
      }
      namespace = declaredNamespace(name, attributes);
    }
    if (selfClosing !== "/") {
      open.push(name);
    }
  }
  outside += xml.slice(end);
  return open.length === 0 && outside.replace(/^\uFEFF/, "").trim() === "" ? namespace : undefined;
}

function declaredNamespace(name: string, attributes: string): string {
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  for (const [, attribute, quoted = ""] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (attribute === prefix) {
      return quoted.slice(1, -1);
    }
  }
  return "";
}
