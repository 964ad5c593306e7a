import { namespaces } from "./namespaces.ts";
import { readAttributes } from "./readAttributes.ts";

const declaration: Readonly<Record<string, string>> = {
  r: namespaces.relationships,
  mc: namespaces.mc,
  x14: namespaces.x14,
  x14ac: namespaces.x14ac,
  x15: namespaces.x15,
  xm: namespaces.xm,
};

/**
 * Makes a generated element fit into a part: its main namespace is declared where the part uses a prefix for it
 * (`<x:worksheet>`), and so is every other prefix it uses that neither the part's root nor the element declares.
 *
 * @param rootTag - The opening tag of the part's root element.
 * @param mainNamespace - The namespace of names without prefix in `xml`.
 */
export function declareNamespaces(
  xml: string,
  rootTag: string,
  mainNamespace: string = namespaces.main,
): string {
  if (xml === "") {
    return xml;
  }
  const root = readAttributes(rootTag);
  const ownTag = xml.slice(0, xml.indexOf(">"));
  const needed: string[] = [];
  const isStrict = [...root.values()].includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  const main = root.get("xmlns");
  if (main !== mainNamespace && !isStrict && !/\sxmlns=/.test(ownTag)) {
    needed.push(`xmlns="${mainNamespace}"`);
  }
  for (const prefix of new Set([...xml.matchAll(/[<\s](\w+):\w+[\s=/>]/g)].map((match) => match[1] ?? ""))) {
    const uri = declaration[prefix];
    if (uri !== undefined && root.get(`xmlns:${prefix}`) !== uri && !xml.includes(`xmlns:${prefix}=`)) {
      needed.push(`xmlns:${prefix}="${uri}"`);
    }
  }
  return needed.length === 0 ? xml : xml.replace(/^<[\w:]+/, (tag) => `${tag} ${needed.join(" ")}`);
}
