import { unescapeXml } from "./unescapeXml.ts";

const attributePattern = /([^\s=/>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** Reads `name="value"` pairs. */
export function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(attributePattern)) {
    attributes.set(name, unescapeXml(double ?? single ?? ""));
  }
  return attributes;
}
