import { FileError } from "../FileError.ts";
import { decodeXml } from "../xml/decodeXml.ts";
import { parseXml } from "../xml/parseXml.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import { deflateEntry } from "../zip/deflateEntry.ts";
import { inflateEntry } from "../zip/inflateEntry.ts";
import type { ZipEntry } from "../zip/zipEntry.ts";
import { writeZip } from "../zip/writeZip.ts";
import { ContentTypes } from "./ContentTypes.ts";
import { relationshipsPath, relativeTarget, resolveTarget } from "./partPaths.ts";
import { Relationships } from "./Relationships.ts";

const contentTypesPath = "[Content_Types].xml";

/**
 * The parts of an Office file by path ("xl/workbook.xml", no leading slash, case does not count). Parts nobody writes
 * stay compressed as they came and leave byte for byte the same.
 */
export class OoxmlPackage {
  /** Lower-case path → entry, in the container's order. */
  readonly #entries = new Map<string, ZipEntry>();
  readonly #relationships = new Map<string, Relationships>();
  readonly contentTypes: ContentTypes;

  constructor(entries: readonly ZipEntry[] = []) {
    for (const entry of entries) {
      this.#entries.set(keyOf(entry.name), entry);
    }
    this.contentTypes = this.has(contentTypesPath)
      ? ContentTypes.read(this.readXml(contentTypesPath))
      : new ContentTypes();
  }

  /** A package that can be written to without changing this one. */
  clone(): OoxmlPackage {
    return new OoxmlPackage([...this.#entries.values()]);
  }

  has(part: string): boolean {
    return this.#entries.has(keyOf(part));
  }

  /** Paths of all parts as the container spells them. */
  get parts(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  read(part: string): Uint8Array {
    const entry = this.#entries.get(keyOf(part));
    if (entry === undefined) {
      throw new FileError("damaged_part", "A part that others point to is missing.", { part });
    }
    return inflateEntry(entry);
  }

  readText(part: string): string {
    return decodeXml(this.read(part), part);
  }

  readXml(part: string): XmlElement {
    return parseXml(this.readText(part), part);
  }

  /** Writes a part; with a content type also states what it holds. */
  write(part: string, content: string | Uint8Array, contentType?: string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const name = this.#entries.get(keyOf(part))?.name ?? part;
    this.#entries.set(keyOf(part), deflateEntry(name, bytes));
    if (contentType !== undefined) {
      this.contentTypes.set(part, contentType);
    }
  }

  /** Takes a part away, with its relationships and content type; relationships that lead to it are the caller's. */
  remove(part: string): void {
    this.#entries.delete(keyOf(part));
    this.#entries.delete(keyOf(relationshipsPath(part)));
    this.#relationships.delete(keyOf(part));
    this.contentTypes.remove(part);
  }

  /** Takes a part away and whatever only it led to (a sheet's drawing, that drawing's charts …). */
  removeWithDependants(part: string): void {
    const targets = this.#internalTargets(part);
    this.remove(part);
    for (const target of targets) {
      if (this.has(target) && !this.#isTargeted(target)) {
        this.removeWithDependants(target);
      }
    }
  }

  /** A path nobody uses: `unusedPath("xl/worksheets/sheet", ".xml")` → "xl/worksheets/sheet3.xml". */
  unusedPath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${String(number)}${after}`)) {
      number += 1;
    }
    return `${before}${String(number)}${after}`;
  }

  /** Relationships of a part, or of the package for "". Adding to them or removing is kept on `toBytes`. */
  relationships(part: string): Relationships {
    const known = this.#relationships.get(keyOf(part));
    if (known !== undefined) {
      return known;
    }
    const path = relationshipsPath(part);
    const relationships = this.has(path) ? Relationships.read(this.readXml(path)) : new Relationships();
    this.#relationships.set(keyOf(part), relationships);
    return relationships;
  }

  /** Path of the part that a relationship of `owner` leads to; undefined when there is none, or it is external. */
  target(owner: string, relationshipId: string | undefined): string | undefined {
    const found = relationshipId === undefined ? undefined : this.relationships(owner).byId(relationshipId);
    return found === undefined || found.isExternal ? undefined : resolveTarget(owner, found.target);
  }

  /** Path of the first part that `owner` relates to in this way ("styles", "theme"). */
  targetOfKind(owner: string, kind: string): string | undefined {
    const found = this.relationships(owner).ofKind(kind)[0];
    return found === undefined || found.isExternal ? undefined : resolveTarget(owner, found.target);
  }

  /** Relates `owner` to another part and gives the relationship's id; the same id when they are related already. */
  relate(owner: string, type: string, part: string): string {
    const relationships = this.relationships(owner);
    const known = relationships.list.find(
      (each) =>
        each.type === type && !each.isExternal && keyOf(resolveTarget(owner, each.target)) === keyOf(part),
    );
    return known?.id ?? relationships.add(type, relativeTarget(owner, part));
  }

  toBytes(): Uint8Array {
    for (const [owner, relationships] of this.#relationships) {
      if (relationships.isTouched) {
        this.#writeRelationships(owner, relationships);
      }
    }
    if (this.contentTypes.isTouched || !this.has(contentTypesPath)) {
      this.contentTypes.setDefault("rels", "application/vnd.openxmlformats-package.relationships+xml");
      this.contentTypes.setDefault("xml", "application/xml");
      this.write(contentTypesPath, this.contentTypes.toXml());
      this.contentTypes.isTouched = false;
    }
    const isFirst = (entry: ZipEntry): number => (keyOf(entry.name) === keyOf(contentTypesPath) ? 0 : 1);
    return writeZip([...this.#entries.values()].sort((one, other) => isFirst(one) - isFirst(other)));
  }

  #writeRelationships(ownerKey: string, relationships: Relationships): void {
    const owner = this.#entries.get(ownerKey)?.name ?? ownerKey;
    const path = relationshipsPath(owner);
    relationships.isTouched = false;
    if (relationships.list.length === 0) {
      this.#entries.delete(keyOf(path));
    } else {
      this.write(path, relationships.toXml());
    }
  }

  #internalTargets(part: string): string[] {
    return this.relationships(part)
      .list.filter(({ isExternal }) => !isExternal)
      .map(({ target }) => resolveTarget(part, target));
  }

  #isTargeted(part: string): boolean {
    const owners = ["", ...this.parts.filter((each) => this.has(relationshipsPath(each)))];
    return owners.some((owner) =>
      this.#internalTargets(owner).some((target) => keyOf(target) === keyOf(part)),
    );
  }
}

/** OPC compares part names without case; some writers use backslashes or a leading slash. */
function keyOf(part: string): string {
  return part.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
