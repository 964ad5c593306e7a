import { declareNamespaces } from "./declareNamespaces.ts";
import { parseXml } from "./parseXml.ts";
import { splitChildren, type XmlPiece } from "./splitChildren.ts";
import type { XmlElement } from "./XmlElement.ts";

/** A part whose root has children in a fixed order, cut into these blocks; replacing one leaves every other as it is. */
export class OrderedPart<Child extends string> {
  /** Path of the part, for error messages. */
  readonly path: string;
  readonly #order: ReadonlyMap<string, number>;
  readonly #head: string;
  readonly #rootTag: string;
  readonly #tail: string;
  #pieces: XmlPiece[];
  isTouched = false;

  /**
   * @param order - Local names of the root's children in the order the schema demands.
   * @param leapOver - A child that is too large to be looked into.
   */
  constructor(text: string, path: string, order: readonly Child[], leapOver?: Child) {
    const { head, rootTag, pieces, tail } = splitChildren(text, path, leapOver);
    this.path = path;
    this.#order = new Map(order.map((local, index) => [local, index]));
    this.#head = head;
    this.#rootTag = rootTag;
    this.#pieces = [...pieces];
    this.#tail = tail;
  }

  /** The root's opening tag, namespace declarations included. */
  get rootTag(): string {
    return this.#rootTag;
  }

  /** Local names of the blocks in document order; a block in `mc:AlternateContent` counts as "AlternateContent". */
  get blockNames(): string[] {
    return this.#pieces.flatMap(({ local }) => (local === null ? [] : [local]));
  }

  /** Text of every block of this name, in document order (`conditionalFormatting` may stand many times). */
  rawBlocks(local: Child): string[] {
    return this.#pieces.filter((piece) => piece.local === local).map(({ xml }) => xml);
  }

  /** The blocks of this name, parsed. Not for the block that is too large. */
  blocks(local: Child): XmlElement[] {
    return this.rawBlocks(local).map((xml) => parseXml(xml, this.path));
  }

  block(local: Child): XmlElement | undefined {
    return this.blocks(local)[0];
  }

  /**
   * Puts new XML in place of all blocks of this name; "" takes them away. The XML is one element, or a list of
   * elements of the same name, without prefix for the main namespace; Office's other prefixes are declared if needed.
   */
  replace(local: Child, xml: string | readonly string[]): void {
    const blocks = (typeof xml === "string" ? [xml] : xml).filter((block) => block !== "");
    const first = this.#pieces.findIndex((piece) => piece.local === local);
    if (first < 0 && blocks.length === 0) {
      return;
    }
    const fresh = blocks.map((block): XmlPiece => ({ local, xml: this.fit(block) }));
    const at = first >= 0 ? first : this.#insertionPoint(local);
    const before = this.#pieces.slice(0, at);
    const after = this.#pieces.slice(at).filter((piece) => piece.local !== local);
    this.#pieces = [...before, ...fresh, ...after];
    this.isTouched = true;
  }

  /** Makes a generated element fit into this part: see `declareNamespaces`. */
  fit(xml: string): string {
    return /^<\w+:/.test(xml) ? xml : declareNamespaces(xml, this.#rootTag);
  }

  toText(): string {
    return this.#head + this.#pieces.map(({ xml }) => xml).join("") + this.#tail;
  }

  /** Before the first block that must come later; what the order does not know keeps its neighbour's place. */
  #insertionPoint(local: Child): number {
    const own = this.#order.get(local) ?? this.#order.size;
    const later = this.#pieces.findIndex((piece) => this.#orderOf(piece) > own);
    return later < 0 ? this.#pieces.length : later;
  }

  /** A block wrapped in `mc:AlternateContent` counts as what is inside, where the order knows that. */
  #orderOf({ local, xml }: XmlPiece): number {
    if (local !== "AlternateContent") {
      return this.#order.get(local ?? "") ?? -1;
    }
    const names = [...xml.matchAll(/<(?:\w+:)?(\w+)/g)].map((match) => this.#order.get(match[1] ?? ""));
    return names.find((order) => order !== undefined) ?? -1;
  }
}
