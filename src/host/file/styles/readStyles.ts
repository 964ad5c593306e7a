import type { BorderStyle, FillStyle, FontStyle, StyleModel } from "../../model/index.ts";
import { defaultStyle } from "../../model/index.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import type { ColourResolver } from "./colours.ts";
import { builtInFormats } from "./numberFormats.ts";
import { readAlignment, readBorder, readFill, readFont, readProtection } from "./readFormats.ts";

/** What styles.xml holds, resolved: the lists that formats point into, and the formats themselves. */
export interface StyleTables {
  readonly fonts: readonly FontStyle[];
  readonly fills: readonly FillStyle[];
  readonly borders: readonly BorderStyle[];
  /** Code by number; only those the file states. */
  readonly numberFormats: ReadonlyMap<number, string>;
  /** Name of the cell style by index into `cellStyleXfs`. */
  readonly styleNames: ReadonlyMap<number, string>;
  /** One per `xf` of `cellXfs`, in order: a cell's `s` is the index. */
  readonly cellStyles: readonly StyleModel[];
  readonly cellStyleFormatCount: number;
}

/** Reads styles.xml. A file without formats gets the default one, so that index 0 always exists. */
export function readStyles(root: XmlElement, colour: ColourResolver): StyleTables {
  const list = (name: string, child: string): XmlElement[] => root.child(name)?.childrenNamed(child) ?? [];
  const fonts = list("fonts", "font").map((font) => readFont(font, colour));
  const fills = list("fills", "fill").map((fill) => readFill(fill, colour));
  const borders = list("borders", "border").map((border) => readBorder(border, colour));
  const numberFormats = new Map(
    list("numFmts", "numFmt").map((format) => [
      format.numberAttribute("numFmtId") ?? 0,
      format.attribute("formatCode") ?? "General",
    ]),
  );
  const styleNames = new Map<number, string>();
  for (const style of list("cellStyles", "cellStyle")) {
    const index = style.numberAttribute("xfId") ?? 0;
    if (!styleNames.has(index)) {
      styleNames.set(index, style.attribute("name") ?? "Normal");
    }
  }
  const cellStyles = list("cellXfs", "xf").map((format): StyleModel => {
    const formatId = format.numberAttribute("numFmtId") ?? 0;
    return {
      name: styleNames.get(format.numberAttribute("xfId") ?? 0) ?? "Normal",
      font: fonts[format.numberAttribute("fontId") ?? 0] ?? defaultStyle.font,
      fill: fills[format.numberAttribute("fillId") ?? 0] ?? defaultStyle.fill,
      border: borders[format.numberAttribute("borderId") ?? 0] ?? defaultStyle.border,
      alignment: readAlignment(format.child("alignment")),
      numberFormat: numberFormats.get(formatId) ?? builtInFormats.get(formatId) ?? "General",
      protection: readProtection(format.child("protection")),
      quotePrefix: format.booleanAttribute("quotePrefix", false),
    };
  });
  return {
    fonts,
    fills,
    borders,
    numberFormats,
    styleNames,
    cellStyles: cellStyles.length === 0 ? [defaultStyle] : cellStyles,
    cellStyleFormatCount: list("cellStyleXfs", "xf").length,
  };
}
