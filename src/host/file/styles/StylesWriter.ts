import type { StyleModel } from "../../model/index.ts";
import { FileError } from "../FileError.ts";
import type { StylesAppender } from "../feature.ts";
import { escapeAttribute } from "../xml/escapeXml.ts";
import { OrderedPart } from "../xml/OrderedPart.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import { builtInStyleIds } from "./namedStyles.ts";
import { builtInFormatIds, firstOwnFormatId } from "./numberFormats.ts";
import { printAlignment, printBorder, printFill, printFont } from "./printFormats.ts";
import type { StyleTables } from "./readStyles.ts";
import { stylesOrder, type StylesChild } from "./stylesOrder.ts";

/** Appends to styles.xml: what stands keeps its number, so every cell, table and rule that was not touched is right. */
export class StylesWriter implements StylesAppender {
  readonly #part: OrderedPart<StylesChild>;
  readonly #tables: StyleTables;
  readonly #fonts: Map<string, number>;
  readonly #fills: Map<string, number>;
  readonly #borders: Map<string, number>;
  readonly #formatIds: Map<string, number>;
  readonly #styleFormats: Map<string, number>;
  readonly #differential: Map<string, number>;
  /** New children by block, appended to the text once, at the end. */
  readonly #added = new Map<StylesChild, string[]>();
  #nextFormatId: number;

  constructor(text: string, path: string, tables: StyleTables) {
    this.#part = new OrderedPart(text, path, stylesOrder);
    this.#tables = tables;
    this.#fonts = firstIndexes(tables.fonts);
    this.#fills = firstIndexes(tables.fills);
    this.#borders = firstIndexes(tables.borders);
    this.#formatIds = new Map([...tables.numberFormats].map(([id, code]) => [code, id]));
    this.#styleFormats = new Map([...tables.styleNames].map(([index, name]) => [name, index]));
    const differential = this.#part.block("dxfs")?.childrenNamed("dxf") ?? [];
    this.#differential = new Map(
      differential.map((each, index): [string, number] => [each.raw, index]).reverse(),
    );
    this.#nextFormatId =
      [...tables.numberFormats.keys()].reduce((most, id) => Math.max(most, id), firstOwnFormatId - 1) + 1;
    this.#differentialCount = differential.length;
  }

  #differentialCount: number;

  /** Makes an `xf` for every style of the workbook beyond those the file has. */
  addCellStyles(styles: readonly StyleModel[]): void {
    if (styles.length < this.#tables.cellStyles.length) {
      throw new FileError("invalid_model", "The workbook has fewer styles than the file it came from.");
    }
    for (const style of styles.slice(this.#tables.cellStyles.length)) {
      this.#add("cellXfs", this.#printFormat(style, this.#styleFormat(style)));
    }
  }

  addDifferentialFormat(xml: string): number {
    const known = this.#differential.get(xml);
    if (known !== undefined) {
      return known;
    }
    this.#add("dxfs", xml);
    this.#differential.set(xml, this.#differentialCount);
    this.#differentialCount += 1;
    return this.#differentialCount - 1;
  }

  /** The new text of styles.xml, or null when nothing was added. */
  toText(): string | null {
    for (const [block, xmls] of this.#added) {
      this.#append(block, xmls);
    }
    this.#added.clear();
    return this.#part.isTouched ? this.#part.toText() : null;
  }

  #printFormat(style: StyleModel, styleFormat: number | null): string {
    const font = this.#index(this.#fonts, "fonts", style.font, printFont);
    const fill = this.#index(this.#fills, "fills", style.fill, printFill);
    const border = this.#index(this.#borders, "borders", style.border, printBorder);
    const format = this.#formatId(style.numberFormat);
    const alignment = printAlignment(style.alignment);
    const { locked, formulaHidden } = style.protection;
    const protection =
      locked && !formulaHidden
        ? ""
        : `<protection${locked ? "" : ' locked="0"'}${formulaHidden ? ' hidden="1"' : ""}/>`;
    const attributes = [
      `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"`,
      styleFormat === null ? "" : ` xfId="${String(styleFormat)}"`,
      style.quotePrefix ? ' quotePrefix="1"' : "",
      format === 0 ? "" : ' applyNumberFormat="1"',
      font === 0 ? "" : ' applyFont="1"',
      fill === 0 ? "" : ' applyFill="1"',
      border === 0 ? "" : ' applyBorder="1"',
      alignment === "" ? "" : ' applyAlignment="1"',
      protection === "" ? "" : ' applyProtection="1"',
    ].join("");
    const inner = alignment + protection;
    return inner === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${inner}</xf>`;
  }

  /** Index of the named style's own format; a name the file does not know yet is added with these looks. */
  #styleFormat(style: StyleModel): number {
    const known = this.#styleFormats.get(style.name);
    if (known !== undefined) {
      return known;
    }
    const index = this.#tables.cellStyleFormatCount + (this.#added.get("cellStyleXfs")?.length ?? 0);
    const builtIn = builtInStyleIds.get(style.name);
    const builtInId = builtIn === undefined ? "" : ` builtinId="${String(builtIn)}"`;
    this.#add("cellStyleXfs", this.#printFormat(style, null));
    this.#add(
      "cellStyles",
      `<cellStyle name="${escapeAttribute(style.name)}" xfId="${String(index)}"${builtInId}/>`,
    );
    this.#styleFormats.set(style.name, index);
    return index;
  }

  #formatId(code: string): number {
    const known = this.#formatIds.get(code) ?? builtInFormatIds.get(code);
    if (known !== undefined) {
      return known;
    }
    const id = this.#nextFormatId;
    this.#nextFormatId += 1;
    this.#formatIds.set(code, id);
    this.#add("numFmts", `<numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  #index<Look>(
    known: Map<string, number>,
    block: "fonts" | "fills" | "borders",
    look: Look,
    print: (look: Look) => string,
  ): number {
    const key = keyOf(look);
    const found = known.get(key);
    if (found !== undefined) {
      return found;
    }
    const index = this.#tables[block].length + (this.#added.get(block)?.length ?? 0);
    known.set(key, index);
    this.#add(block, print(look));
    return index;
  }

  #add(block: StylesChild, xml: string): void {
    const list = this.#added.get(block) ?? [];
    list.push(this.#part.fit(xml));
    this.#added.set(block, list);
  }

  #append(block: StylesChild, xmls: readonly string[]): void {
    const raw = this.#part.rawBlocks(block)[0] ?? `<${block}></${block}>`;
    const name = /^<([^\s/>]+)/.exec(raw)?.[1] ?? block;
    const opened = raw.replace(/\s*\/>$/, `></${name}>`);
    const inside = this.#part.block(block)?.children.length ?? 0;
    const closing = opened.lastIndexOf("</");
    const grown = opened.slice(0, closing) + xmls.join("") + opened.slice(closing);
    this.#part.replace(block, setAttributes(grown, { count: inside + xmls.length }));
  }
}

function firstIndexes(looks: readonly object[]): Map<string, number> {
  return new Map(looks.map((look, index): [string, number] => [keyOf(look), index]).reverse());
}

/** The same for two looks whose fields were written in different order. */
function keyOf(look: unknown): string {
  return JSON.stringify(look, (_, value: unknown) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
