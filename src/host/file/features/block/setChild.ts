import { parseXml } from "../../xml/parseXml.ts";

/**
 * Puts an element in place of the root's child of that name, or at the end where there is none; all other text stays.
 *
 * @param xml - "" takes the child away.
 */
export function setChild(text: string, part: string, local: string, xml: string): string {
  const root = parseXml(text, part);
  const child = root.child(local);
  if (child !== undefined) {
    return text.slice(0, child.start) + xml + text.slice(child.end);
  }
  if (root.innerEnd === root.end) {
    const opened = root.raw.replace(/\s*\/>$/, ">");
    return xml === ""
      ? text
      : `${text.slice(0, root.start)}${opened}${xml}</${root.name}>${text.slice(root.end)}`;
  }
  return text.slice(0, root.innerEnd) + xml + text.slice(root.innerEnd);
}
