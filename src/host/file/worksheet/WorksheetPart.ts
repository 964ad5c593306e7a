import { OrderedPart } from "../xml/OrderedPart.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import { worksheetOrder, type WorksheetChild } from "./worksheetOrder.ts";

/** A worksheet's text cut into its blocks. */
export class WorksheetPart extends OrderedPart<WorksheetChild> {
  constructor(text: string, path: string) {
    super(text, path, worksheetOrder, "sheetData");
  }

  /** The `<ext>` of this URI in the sheet's extension list, parsed. */
  extension(uri: string): XmlElement | undefined {
    return this.#extensions().find((ext) => isUri(ext, uri));
  }

  /** Puts a whole `<ext uri="…">` into the extension list, in place of the one with this URI; "" takes it away. */
  replaceExtension(uri: string, xml: string): void {
    const known = this.#extensions();
    const rest = known.filter((ext) => !isUri(ext, uri));
    if (rest.length === known.length && xml === "") {
      return;
    }
    const all = [...rest.map((ext) => ext.raw), xml === "" ? "" : this.fit(xml)].join("");
    const tag = (this.block("extLst")?.openingTag ?? "<extLst>").replace(/\s*\/>$/, ">");
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "extLst";
    this.replace("extLst", all === "" ? "" : `${tag}${all}</${name}>`);
  }

  #extensions(): XmlElement[] {
    return this.block("extLst")?.childrenNamed("ext") ?? [];
  }
}

function isUri(ext: XmlElement, uri: string): boolean {
  return ext.attribute("uri")?.toUpperCase() === uri.toUpperCase();
}
