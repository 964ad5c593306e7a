import type { Colour } from "../../model/index.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import { tintColour } from "./tintColour.ts";

/** The palette that `indexed` colours point into where the file has none of its own (ECMA-376 part 1, 18.8.27). */
const defaultPalette: readonly string[] = (() => {
  const first = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
  const rest = (
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" ");
  return [...first, ...first, ...rest, "000000", "FFFFFF"];
})();

/** Theme colours in the order `theme` attributes count them: light and dark change places against the theme part. */
const themeOrder = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

const officeTheme: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Resolves colours of one workbook to `#RRGGBB`. */
export type ColourResolver = (element: XmlElement | undefined) => Colour | null;

/** Reads the twelve theme colours (RRGGBB) from a theme part's root; Office's own where there is none. */
export function readThemeColours(theme: XmlElement | undefined): readonly string[] {
  const scheme = theme?.descendant("clrScheme");
  return themeOrder.map((name, index) => {
    const choice = scheme?.child(name)?.children[0];
    const value = choice?.attribute("lastClr") ?? choice?.attribute("val") ?? "";
    return /^[0-9a-fA-F]{6}$/.test(value) ? value.toUpperCase() : (officeTheme[index] ?? "000000");
  });
}

/** Makes the resolver of a workbook from its theme and, where styles.xml has one, its own palette. */
export function createColourResolver(
  themeColours: readonly string[],
  indexedColours: XmlElement | undefined,
): ColourResolver {
  const own = indexedColours?.childrenNamed("rgbColor").map((each) => lastSix(each.attribute("rgb")));
  const palette = own === undefined ? defaultPalette : [...own, ...defaultPalette.slice(own.length)];
  return (element) => {
    if (element === undefined) {
      return null;
    }
    const theme = element.numberAttribute("theme");
    const indexed = element.numberAttribute("indexed");
    const rgb = element.attribute("rgb");
    const base =
      theme !== undefined
        ? themeColours[theme]
        : rgb !== undefined
          ? lastSix(rgb)
          : indexed !== undefined
            ? palette[indexed]
            : undefined;
    return base === undefined ? null : `#${tintColour(base, element.numberAttribute("tint") ?? 0)}`;
  };
}

/** `AARRGGBB` or `RRGGBB`: alpha says nothing in a cell. */
function lastSix(rgb: string | undefined): string {
  return /^[0-9a-fA-F]{6,8}$/.test(rgb ?? "") ? (rgb ?? "").slice(-6).toUpperCase() : "000000";
}
