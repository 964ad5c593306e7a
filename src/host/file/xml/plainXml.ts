import { escapeXml } from "./escapeXml.ts";

/** Takes comments and instructions out and turns CDATA into escaped text, for readers that look for tags only. */
export function plainXml(xml: string): string {
  const needsWork = xml.includes("<!") || xml.includes("<?");
  return needsWork
    ? xml.replace(
        /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g,
        (_, text: string | undefined) => (text === undefined ? "" : escapeXml(text)),
      )
    : xml;
}
