import type { OoxmlPackage } from "../package/OoxmlPackage.ts";

/** Whether every part has a content type, stands once and is well-formed. */
export function checkParts(ooxml: OoxmlPackage): string[] {
  const lower = ooxml.parts.map((part) => part.toLowerCase());
  return [
    ...ooxml.parts
      .filter((part) => part !== "[Content_Types].xml" && ooxml.contentTypes.of(part) === undefined)
      .map((part) => `${part}: has no content type`),
    ...ooxml.contentTypes.overriddenParts
      .filter((part) => !ooxml.has(part))
      .map((part) => `[Content_Types].xml: names ${part}, which is not there`),
    ...lower.filter((part, index) => lower.indexOf(part) !== index).map((part) => `${part}: stands twice`),
    ...ooxml.parts
      .filter((part) => /\.(xml|rels|vml)$/i.test(part))
      .flatMap((part) => wellFormed(ooxml, part)),
  ];
}

function wellFormed(ooxml: OoxmlPackage, part: string): string[] {
  if (/worksheets\/[^/]+\.xml$/i.test(part) || /vmlDrawing/i.test(part)) {
    return [];
  }
  ooxml.readXml(part);
  return [];
}
