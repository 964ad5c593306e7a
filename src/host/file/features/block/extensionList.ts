import { namespaces } from "../../xml/namespaces.ts";
import { parseXml } from "../../xml/parseXml.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";

/** Extensions of a worksheet that this layer writes, in the order Excel writes them. */
export const worksheetExtensions = {
  conditionalFormattings: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
  dataValidations: "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
} as const;

/** The `<ext>` with this URI in an `<extLst>`; GUIDs are compared without case. */
export function findExtension(extensionList: XmlElement | undefined, uri: string): XmlElement | undefined {
  return extensionList
    ?.childrenNamed("ext")
    .find((ext) => ext.attribute("uri")?.toLowerCase() === uri.toLowerCase());
}

/**
 * Puts one extension's content into an `<extLst>` in place of what stood there; the others stay byte for byte.
 *
 * @param list - The list's XML, null when the sheet has none.
 * @param content - null takes the extension away.
 *
 * @returns null when the list would be empty.
 */
export function replaceExtension(list: string | null, uri: string, content: string | null): string | null {
  const root = list === null ? undefined : parseXml(list, "extLst");
  const isOther = (ext: XmlElement): boolean => ext.attribute("uri")?.toLowerCase() !== uri.toLowerCase();
  const all = root?.children ?? [];
  const place = all.findIndex((ext) => !isOther(ext));
  const others = all.filter(isOther).map((ext) => ext.raw);
  const own =
    content === null ? [] : [`<ext xmlns:x14="${namespaces.x14}" uri="${uri}">${content}</ext>`];
  others.splice(place < 0 ? defaultPlace(uri, all) : place, 0, ...own);
  return others.length === 0 ? null : `${root?.openingTag.replace(/\/>$/, ">") ?? "<extLst>"}${others.join("")}${closingTag(root)}`;
}

function closingTag(root: XmlElement | undefined): string {
  return `</${root?.name ?? "extLst"}>`;
}

/** Conditional formats go first, validations behind them, everything else after. */
function defaultPlace(uri: string, present: readonly XmlElement[]): number {
  const first = present[0]?.attribute("uri")?.toLowerCase();
  const isBehind =
    uri === worksheetExtensions.dataValidations &&
    first === worksheetExtensions.conditionalFormattings.toLowerCase();
  return isBehind ? 1 : 0;
}
