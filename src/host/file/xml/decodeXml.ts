import { FileError } from "../FileError.ts";

/**
 * Turns a part's bytes into text: UTF-8 unless a byte order mark or the declaration says UTF-16. A document type is
 * refused here, before anything is parsed: workbooks have none, and entities are how one fills a memory.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const doctype = text.indexOf("<!DOCTYPE");
  if (doctype >= 0 && !isInsideQuiet(text, doctype)) {
    throw new FileError("unsafe_xml", "A part declares a document type, which workbooks never do.", { part });
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return "utf-16le";
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** A comment or CDATA section may speak of document types. */
function isInsideQuiet(text: string, at: number): boolean {
  const comment = text.lastIndexOf("<!--", at);
  const cdata = text.lastIndexOf("<![CDATA[", at);
  return (
    (comment >= 0 && text.indexOf("-->", comment + 4) > at) ||
    (cdata >= 0 && text.indexOf("]]>", cdata + 9) > at)
  );
}
