import { escapeCellText } from "../xml/cellText.ts";
import { namespaces, xmlDeclaration } from "../xml/namespaces.ts";
import { declareNamespaces } from "../xml/declareNamespaces.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import { splitChildren } from "../xml/splitChildren.ts";
import type { FileString } from "./readRichText.ts";

/** Gives every text its index, appending texts the file does not have; what stands keeps its number. */
export class SharedStringsWriter {
  readonly #indexes = new Map<string, number>();
  readonly #known: number;
  readonly #added: string[] = [];
  #references = 0;

  constructor(strings: readonly FileString[]) {
    this.#known = strings.length;
    strings.forEach(({ text, isRich }, index) => {
      if (!isRich && !this.#indexes.has(text)) {
        this.#indexes.set(text, index);
      }
    });
  }

  indexOf(text: string): number {
    this.#references += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) {
      return known;
    }
    const index = this.#known + this.#added.length;
    this.#indexes.set(text, index);
    this.#added.push(`<si>${printText(text)}</si>`);
    return index;
  }

  /**
   * The new text of the part, or null when nothing was added.
   *
   * @param source - The part's text as opened; null where the file had none.
   */
  toText(source: string | null, path: string): string | null {
    if (this.#added.length === 0) {
      return null;
    }
    const counts = { count: this.#references, uniqueCount: this.#known + this.#added.length };
    if (source === null) {
      const root = setAttributes(`<sst xmlns="${namespaces.main}">`, counts);
      return `${xmlDeclaration}${root}${this.#added.join("")}</sst>`;
    }
    const { head, rootTag, pieces, tail } = splitChildren(source, path);
    const count = Number(/\scount="(\d+)"/.exec(rootTag)?.[1] ?? this.#known) + this.#references;
    const tag = setAttributes(rootTag, { ...counts, count });
    const body = pieces.map(({ xml }) => xml);
    const extension = pieces.findIndex(({ local }) => local === "extLst");
    const at = extension < 0 ? body.length : extension;
    const added = this.#added.map((xml) => declareNamespaces(xml, rootTag));
    return [
      head.slice(0, head.length - rootTag.length) + tag,
      ...body.slice(0, at),
      ...added,
      ...body.slice(at),
      tail,
    ].join("");
  }
}

/** Prints `<t>`; white space at the ends and line ends are kept only when the file asks for it. */
export function printText(text: string): string {
  const needsSpace = /^\s|\s$|[\n\t]|\s\s/.test(text);
  return `<t${needsSpace ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</t>`;
}
