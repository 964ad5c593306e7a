import { FileError } from "../FileError.ts";
import { findTagEnd } from "../xml/findTagEnd.ts";
import { plainXml } from "../xml/plainXml.ts";
import { readRichText, type FileString } from "./readRichText.ts";

/** Reads every `<si>` of a shared strings part, in order: cells point into the list. */
export function readSharedStrings(source: string, part: string): FileString[] {
  const text = plainXml(source);
  const root = /<((?:\w+:)?)sst[\s>/]/.exec(text);
  const prefix = root?.[1] ?? "";
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const strings: FileString[] = [];
  let at = (root?.index ?? text.length) + 1;
  for (;;) {
    const start = text.indexOf(open, at);
    if (start < 0) {
      return strings;
    }
    const tagEnd = findTagEnd(text, start);
    const isEmpty = tagEnd !== undefined && text[tagEnd - 2] === "/";
    const end = isEmpty ? tagEnd : text.indexOf(close, start);
    if (tagEnd === undefined || end < 0) {
      throw new FileError("damaged_part", "The shared strings end too early.", { part });
    }
    strings.push(isEmpty ? { text: "", isRich: false } : readRichText(text.slice(tagEnd, end)));
    at = isEmpty ? tagEnd : end + close.length;
  }
}
