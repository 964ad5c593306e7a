import { FileError } from "../FileError.ts";
import { findTagEnd } from "./findTagEnd.ts";

/** A part cut into its root's children, without parsing what is inside them. */
export interface SplitXml {
  /** Everything up to the end of the root's opening tag. */
  readonly head: string;
  /** The root's opening tag alone. */
  readonly rootTag: string;
  readonly pieces: readonly XmlPiece[];
  /** The root's closing tag and what follows. */
  readonly tail: string;
}

export interface XmlPiece {
  /** Local name of a child; null for what stands between children. */
  readonly local: string | null;
  readonly xml: string;
}

/**
 * Cuts a part at the children of its root. A sheet's cells are passed over in one leap, so that a sheet of any size
 * is cut in no time.
 *
 * @param leapOver - Local name of a child that never contains itself and is left by looking for its closing tag.
 */
export function splitChildren(text: string, part: string, leapOver?: string): SplitXml {
  const fail = (): never => {
    throw new FileError("damaged_part", "The part is no well-formed XML.", { part });
  };
  const rootStart = findRoot(text) ?? fail();
  const rootEnd = findTagEnd(text, rootStart) ?? fail();
  const rootTag = text.slice(rootStart, rootEnd);
  if (rootTag.endsWith("/>")) {
    const name = nameAt(text, rootStart + 1);
    const opened = `${rootTag.slice(0, -2)}>`;
    return {
      head: text.slice(0, rootStart) + opened,
      rootTag: opened,
      pieces: [],
      tail: `</${name}>${text.slice(rootEnd)}`,
    };
  }
  const pieces: XmlPiece[] = [];
  let at = rootEnd;
  for (;;) {
    const tag = text.indexOf("<", at);
    if (tag < 0) {
      return fail();
    }
    if (tag > at) {
      pieces.push({ local: null, xml: text.slice(at, tag) });
    }
    if (text.startsWith("</", tag)) {
      return { head: text.slice(0, rootEnd), rootTag, pieces, tail: text.slice(tag) };
    }
    const isElement = /[^!?]/.test(text[tag + 1] ?? "");
    const end = (isElement ? elementEnd(text, tag, leapOver) : quietEnd(text, tag)) ?? fail();
    pieces.push({ local: isElement ? localName(nameAt(text, tag + 1)) : null, xml: text.slice(tag, end) });
    at = end;
  }
}

function findRoot(text: string): number | undefined {
  let tag = text.indexOf("<");
  while (tag >= 0 && /[!?]/.test(text[tag + 1] ?? "")) {
    const end = quietEnd(text, tag);
    tag = end === undefined ? -1 : text.indexOf("<", end);
  }
  return tag < 0 ? undefined : tag;
}

/** End of a comment, CDATA section or instruction. */
function quietEnd(text: string, tag: number): number | undefined {
  const [open, close] = text.startsWith("<!--", tag)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", tag)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  const end = text.indexOf(close, tag + open.length);
  return end < 0 ? undefined : end + close.length;
}

function elementEnd(text: string, tag: number, leapOver: string | undefined): number | undefined {
  const name = nameAt(text, tag + 1);
  const firstEnd = findTagEnd(text, tag);
  if (firstEnd === undefined || text[firstEnd - 2] === "/") {
    return firstEnd;
  }
  if (localName(name) === leapOver) {
    const closing = text.indexOf(`</${name}>`, firstEnd);
    return closing < 0 ? undefined : closing + name.length + 3;
  }
  let depth = 1;
  let at = firstEnd;
  while (depth > 0) {
    const next = text.indexOf("<", at);
    if (next < 0) {
      return undefined;
    }
    const isQuiet = text[next + 1] === "!" || text[next + 1] === "?";
    const end = isQuiet ? quietEnd(text, next) : findTagEnd(text, next);
    if (end === undefined) {
      return undefined;
    }
    if (!isQuiet) {
      depth += text[next + 1] === "/" ? -1 : text[end - 2] === "/" ? 0 : 1;
    }
    at = end;
  }
  return at;
}

function nameAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && !" \t\r\n/>".includes(text[end] ?? "")) {
    end += 1;
  }
  return text.slice(at, end);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
