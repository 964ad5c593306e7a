import { declareNamespaces } from "../xml/declareNamespaces.ts";
import { parseXml } from "../xml/parseXml.ts";
import { splitChildren, type XmlPiece } from "../xml/splitChildren.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import { worksheetOrder, type WorksheetChild } from "./worksheetOrder.ts";

const orderOf = new Map<string, number>(worksheetOrder.map((local, index) => [local, index]));

/** A worksheet's text cut into its blocks; replacing one leaves every other as it is. */
export class WorksheetPart {
  /** Path of the part, for error messages. */
  readonly path: string;
  readonly #head: string;
  readonly #rootTag: string;
  readonly #tail: string;
  #pieces: XmlPiece[];
  isTouched = false;

  constructor(text: string, path: string) {
    const { head, rootTag, pieces, tail } = splitChildren(text, path, "sheetData");
    this.path = path;
    this.#head = head;
    this.#rootTag = rootTag;
    this.#pieces = [...pieces];
    this.#tail = tail;
  }

  /** The root's opening tag, namespace declarations included. */
  get rootTag(): string {
    return this.#rootTag;
  }

  /** Text of every block of this name, in document order (`conditionalFormatting` may stand many times). */
  rawBlocks(local: WorksheetChild): string[] {
    return this.#pieces.filter((piece) => piece.local === local).map(({ xml }) => xml);
  }

  /** The blocks of this name, parsed. Not for `sheetData`. */
  blocks(local: WorksheetChild): XmlElement[] {
    return this.rawBlocks(local).map((xml) => parseXml(xml, this.path));
  }

  block(local: WorksheetChild): XmlElement | undefined {
    return this.blocks(local)[0];
  }

  /** The `<ext>` of this URI in the sheet's extension list, parsed. */
  extension(uri: string): XmlElement | undefined {
    return this.#extensions().find((ext) => ext.attribute("uri")?.toUpperCase() === uri.toUpperCase());
  }

  /**
   * Puts new XML in place of all blocks of this name; "" takes them away. The XML is one element, or several of the
   * same name, without prefix for the main namespace; other prefixes of Office are declared where needed.
   */
  replace(local: WorksheetChild, xml: string | readonly string[]): void {
    const blocks = (typeof xml === "string" ? [xml] : xml).filter((block) => block !== "");
    const first = this.#pieces.findIndex((piece) => piece.local === local);
    if (first < 0 && blocks.length === 0) {
      return;
    }
    const fresh = blocks.map((block): XmlPiece => ({ local, xml: declareNamespaces(block, this.#rootTag) }));
    const at = first >= 0 ? first : this.#insertionPoint(local);
    const before = this.#pieces.slice(0, at);
    const after = this.#pieces.slice(at).filter((piece) => piece.local !== local);
    this.#pieces = [...before, ...fresh, ...after];
    this.isTouched = true;
  }

  /** Puts a whole `<ext uri="…">` into the extension list, in place of the one with this URI; "" takes it away. */
  replaceExtension(uri: string, xml: string): void {
    const known = this.#extensions();
    const rest = known.filter((ext) => ext.attribute("uri")?.toUpperCase() !== uri.toUpperCase());
    if (rest.length === known.length && xml === "") {
      return;
    }
    const kept = rest.map((ext) => ext.raw);
    const fresh = xml === "" ? [] : [declareNamespaces(xml, this.#rootTag)];
    const all = [...kept, ...fresh].join("");
    const tag = this.block("extLst")?.openingTag ?? "<extLst>";
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "extLst";
    this.replace("extLst", all === "" ? "" : `${tag.replace(/\s*\/>$/, ">")}${all}</${name}>`);
  }

  toText(): string {
    return this.#head + this.#pieces.map(({ xml }) => xml).join("") + this.#tail;
  }

  #extensions(): XmlElement[] {
    return this.block("extLst")?.childrenNamed("ext") ?? [];
  }

  /** Before the first block that must come later; what the order does not know keeps its neighbour's place. */
  #insertionPoint(local: WorksheetChild): number {
    const own = orderOf.get(local) ?? worksheetOrder.length;
    const later = this.#pieces.findIndex((piece) => orderOfPiece(piece) > own);
    return later < 0 ? this.#pieces.length : later;
  }
}

/** A block wrapped in `mc:AlternateContent` counts as what is inside. */
function orderOfPiece({ local, xml }: XmlPiece): number {
  if (local === "AlternateContent") {
    const inner = /<(?:\w+:)?(controls|oleObjects|picture|drawing|legacyDrawing)[\s>/]/.exec(xml)?.[1];
    return orderOf.get(inner ?? "") ?? -1;
  }
  return orderOf.get(local ?? "") ?? -1;
}
