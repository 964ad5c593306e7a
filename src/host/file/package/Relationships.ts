import { escapeAttribute } from "../xml/escapeXml.ts";
import { namespaces, xmlDeclaration } from "../xml/namespaces.ts";
import type { XmlElement } from "../xml/XmlElement.ts";

export interface Relationship {
  readonly id: string;
  /** Full type URI. */
  readonly type: string;
  /** As written: relative to the owning part, absolute with `/`, or a URL when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of one part (or of the package). Written back only when one was added or removed. */
export class Relationships {
  #list: Relationship[];
  isTouched = false;

  constructor(list: readonly Relationship[] = []) {
    this.#list = [...list];
  }

  static read(root: XmlElement): Relationships {
    return new Relationships(
      root.childrenNamed("Relationship").map((element) => ({
        id: element.attribute("Id") ?? "",
        type: element.attribute("Type") ?? "",
        target: element.attribute("Target") ?? "",
        isExternal: element.attribute("TargetMode") === "External",
      })),
    );
  }

  get list(): readonly Relationship[] {
    return this.#list;
  }

  byId(id: string): Relationship | undefined {
    return this.#list.find((relationship) => relationship.id === id);
  }

  /** Those whose type ends with this word ("worksheet"): transitional and strict files differ in what goes before. */
  ofKind(kind: string): Relationship[] {
    return this.#list.filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Adds one and gives its new id. */
  add(type: string, target: string, isExternal = false): string {
    const used = new Set(this.#list.map(({ id }) => id));
    let number = this.#list.length + 1;
    while (used.has(`rId${String(number)}`)) {
      number += 1;
    }
    const id = `rId${String(number)}`;
    this.#list.push({ id, type, target, isExternal });
    this.isTouched = true;
    return id;
  }

  remove(id: string): void {
    const kept = this.#list.filter((relationship) => relationship.id !== id);
    this.isTouched ||= kept.length < this.#list.length;
    this.#list = kept;
  }

  toXml(): string {
    const elements = this.#list.map(({ id, type, target, isExternal }) => {
      const mode = isExternal ? ' TargetMode="External"' : "";
      return `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${mode}/>`;
    });
    return `${xmlDeclaration}<Relationships xmlns="${namespaces.packageRelationships}">${elements.join("")}</Relationships>`;
  }
}
