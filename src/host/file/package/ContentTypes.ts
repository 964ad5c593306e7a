import { escapeAttribute } from "../xml/escapeXml.ts";
import { namespaces, xmlDeclaration } from "../xml/namespaces.ts";
import type { XmlElement } from "../xml/XmlElement.ts";

/** What kind of content each part holds: by file extension, or by part name where that says otherwise. */
export class ContentTypes {
  /** Lower-case extension without dot → type. */
  readonly #defaults = new Map<string, string>();
  /** Part name as written, with leading slash → type. */
  readonly #overrides = new Map<string, string>();
  isTouched = false;

  static read(root: XmlElement): ContentTypes {
    const types = new ContentTypes();
    for (const element of root.childrenNamed("Default")) {
      types.#defaults.set(
        (element.attribute("Extension") ?? "").toLowerCase(),
        element.attribute("ContentType") ?? "",
      );
    }
    for (const element of root.childrenNamed("Override")) {
      types.#overrides.set(element.attribute("PartName") ?? "", element.attribute("ContentType") ?? "");
    }
    return types;
  }

  /** Type of a part ("xl/workbook.xml"), undefined when none is stated. */
  of(part: string): string | undefined {
    const wanted = `/${part}`.toLowerCase();
    for (const [name, type] of this.#overrides) {
      if (name.toLowerCase() === wanted) {
        return type;
      }
    }
    return this.#defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
  }

  set(part: string, type: string): void {
    if (this.of(part) !== type) {
      this.remove(part);
      this.#overrides.set(`/${part}`, type);
      this.isTouched = true;
    }
  }

  setDefault(extension: string, type: string): void {
    const key = extension.toLowerCase();
    if (!this.#defaults.has(key)) {
      this.#defaults.set(key, type);
      this.isTouched = true;
    }
  }

  remove(part: string): void {
    const wanted = `/${part}`.toLowerCase();
    for (const name of [...this.#overrides.keys()]) {
      if (name.toLowerCase() === wanted) {
        this.#overrides.delete(name);
        this.isTouched = true;
      }
    }
  }

  get overriddenParts(): string[] {
    return [...this.#overrides.keys()].map((name) => name.replace(/^\//, ""));
  }

  toXml(): string {
    const defaults = [...this.#defaults].map(
      ([extension, type]) =>
        `<Default Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`,
    );
    const overrides = [...this.#overrides].map(
      ([part, type]) =>
        `<Override PartName="${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
    );
    return `${xmlDeclaration}<Types xmlns="${namespaces.contentTypes}">${defaults.join("")}${overrides.join("")}</Types>`;
  }
}
