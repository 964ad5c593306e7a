import { unescapeCellText } from "../xml/cellText.ts";
import { unescapeXml } from "../xml/unescapeXml.ts";

const textPattern = /<(?:\w+:)?(t|rPh|r|phoneticPr)(?=[\s/>])[^>]*?(?:\/>|>)/g;

/** A string of the file: what the cell shows, and whether there is more to it than text. */
export interface FileString {
  readonly text: string;
  /** It has runs with their own looks, or phonetic guides: kept by pointing at it, never rebuilt. */
  readonly isRich: boolean;
}

/**
 * Reads what stands inside `<si>` or `<is>`: the text of its `<t>` elements, phonetic guides left out.
 *
 * @param xml - Without comments and CDATA (`plainXml` takes them out).
 */
export function readRichText(xml: string): FileString {
  if (/^<t>[^<]*<\/t>$/.test(xml)) {
    return { text: unescapeCellText(unescapeXml(xml.slice(3, -4))), isRich: false };
  }
  let text = "";
  let isRich = false;
  textPattern.lastIndex = 0;
  for (let match = textPattern.exec(xml); match !== null; match = textPattern.exec(xml)) {
    const [tag, local] = match;
    const isEmpty = tag.endsWith("/>");
    if (local === "t" && !isEmpty) {
      text += xml.slice(textPattern.lastIndex, xml.indexOf("<", textPattern.lastIndex));
    } else if (local !== "t") {
      isRich = true;
    }
    if (local === "rPh" && !isEmpty) {
      const closing = xml.indexOf("rPh>", textPattern.lastIndex);
      textPattern.lastIndex = closing < 0 ? xml.length : closing + 4;
    }
  }
  return { text: unescapeCellText(unescapeXml(text)), isRich };
}
