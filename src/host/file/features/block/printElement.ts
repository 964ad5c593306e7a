import { escapeAttribute } from "../../xml/escapeXml.ts";

/** null and undefined leave the attribute out; booleans are written as xsd:boolean. */
export type AttributeValue = string | number | boolean | null | undefined;

/**
 * Prints an element whose content is XML already; attributes stand in the order given.
 *
 * @example
 * printElement("cfvo", { type: "num", val: 60, gte: null })
 * //=> '<cfvo type="num" val="60"/>'
 */
export function printElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content: string | readonly string[] = "",
): string {
  const inner = typeof content === "string" ? content : content.join("");
  const head = `${name}${printAttributes(attributes)}`;
  return inner === "" ? `<${head}/>` : `<${head}>${inner}</${name}>`;
}

function printAttributes(attributes: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === null || value === undefined) {
        return "";
      }
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      return ` ${name}="${escapeAttribute(text)}"`;
    })
    .join("");
}
