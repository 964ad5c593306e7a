/** One element of a small part, with its place in the text, so that what is not understood is copied, not rebuilt. */
export class XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without prefix: files may put any prefix before the same name. */
  readonly local: string;
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[] = [];
  /** Character data directly inside this element, joined. */
  text = "";
  /** Offsets in the part's text: the element, and what stands between its tags. */
  readonly start: number;
  innerStart: number;
  innerEnd: number;
  end: number;
  readonly #source: string;

  constructor(
    source: string,
    name: string,
    attributes: ReadonlyMap<string, string>,
    start: number,
    tagEnd: number,
  ) {
    this.#source = source;
    this.name = name;
    this.local = name.slice(name.indexOf(":") + 1);
    this.attributes = attributes;
    this.start = start;
    this.innerStart = tagEnd;
    this.innerEnd = tagEnd;
    this.end = tagEnd;
  }

  /** The element as it stands in the part. */
  get raw(): string {
    return this.#source.slice(this.start, this.end);
  }

  get innerRaw(): string {
    return this.#source.slice(this.innerStart, this.innerEnd);
  }

  /** The opening tag as it stands in the part, namespace declarations included. */
  get openingTag(): string {
    return this.#source.slice(this.start, this.innerStart);
  }

  /** First child of this local name. */
  child(local: string): XmlElement | undefined {
    return this.children.find((child) => child.local === local);
  }

  childrenNamed(local: string): XmlElement[] {
    return this.children.filter((child) => child.local === local);
  }

  /** First descendant of this local name, in document order. */
  descendant(local: string): XmlElement | undefined {
    for (const child of this.children) {
      const found = child.local === local ? child : child.descendant(local);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  /** Attribute of this local name; one without prefix goes before one with. */
  attribute(local: string): string | undefined {
    const plain = this.attributes.get(local);
    if (plain !== undefined) {
      return plain;
    }
    for (const [name, value] of this.attributes) {
      if (name.endsWith(`:${local}`) && !name.startsWith("xmlns:")) {
        return value;
      }
    }
    return undefined;
  }

  /** Relationship id (`r:id`), whatever prefix the file uses. */
  get relationshipId(): string | undefined {
    for (const [name, value] of this.attributes) {
      if (name.endsWith(":id")) {
        return value;
      }
    }
    return undefined;
  }

  numberAttribute(local: string): number | undefined {
    const value = this.attribute(local);
    const number = value === undefined || value.trim() === "" ? NaN : Number(value);
    return Number.isFinite(number) ? number : undefined;
  }

  /** xsd:boolean: "1", "true", "on" against everything else; `fallback` where the attribute is missing. */
  booleanAttribute(local: string, fallback: boolean): boolean {
    const value = this.attribute(local);
    return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
  }
}
