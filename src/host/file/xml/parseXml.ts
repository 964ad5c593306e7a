import { FileError } from "../FileError.ts";
import { XmlElement } from "./XmlElement.ts";
import { findTagEnd } from "./findTagEnd.ts";
import { readAttributes } from "./readAttributes.ts";
import { unescapeXml } from "./unescapeXml.ts";

const deepest = 256;

/**
 * Parses a small part into elements that remember where they stand. Comments and processing instructions are passed
 * over; a document type is refused. Cells of sheets are not read this way (`scanRows` does it).
 *
 * @param part - Named in the error when the text is not well-formed.
 */
export function parseXml(text: string, part: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const fail = (message: string): never => {
    throw new FileError("damaged_part", message, { part });
  };
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf("<", at);
    addText(open.at(-1), text.slice(at, tag < 0 ? text.length : tag));
    if (tag < 0) {
      break;
    }
    if (text.startsWith("<!--", tag)) {
      at = after(text, "-->", tag + 4) ?? fail("A comment does not end.");
    } else if (text.startsWith("<![CDATA[", tag)) {
      at = after(text, "]]>", tag + 9) ?? fail("A CDATA section does not end.");
      const parent = open.at(-1);
      if (parent !== undefined) {
        parent.text += text.slice(tag + 9, at - 3);
      }
    } else if (text.startsWith("<?", tag)) {
      at = after(text, "?>", tag + 2) ?? fail("An instruction does not end.");
    } else if (text.startsWith("<!", tag)) {
      throw new FileError("unsafe_xml", "A part declares a document type, which workbooks never do.", {
        part,
      });
    } else if (text.startsWith("</", tag)) {
      const end = after(text, ">", tag) ?? fail("A closing tag does not end.");
      const element = open.pop();
      if (element?.name !== text.slice(tag + 2, end - 1).trim()) {
        return fail("Tags do not match.");
      }
      element.innerEnd = tag;
      element.end = end;
      at = end;
    } else {
      const end = findTagEnd(text, tag) ?? fail("A tag does not end.");
      const isEmpty = text[end - 2] === "/";
      const element = readTag(text, tag, end, isEmpty);
      const parent = open.at(-1);
      if (parent !== undefined) {
        parent.children.push(element);
      } else if (root === undefined) {
        root = element;
      } else {
        return fail("There is more than one root element.");
      }
      if (!isEmpty && open.push(element) > deepest) {
        return fail("Elements are nested too deeply.");
      }
      at = end;
    }
  }
  return root !== undefined && open.length === 0 ? root : fail("The part ends too early.");
}

function addText(parent: XmlElement | undefined, text: string): void {
  if (parent !== undefined && text !== "") {
    parent.text += unescapeXml(text);
  }
}

function after(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

function readTag(text: string, start: number, end: number, isEmpty: boolean): XmlElement {
  const inside = text.slice(start + 1, end - (isEmpty ? 2 : 1));
  const name = /^[^\s/>]*/.exec(inside)?.[0] ?? "";
  return new XmlElement(text, name, readAttributes(inside.slice(name.length)), start, end);
}
