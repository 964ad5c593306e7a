import type {
  AlignmentStyle,
  BorderLine,
  BorderStyle,
  CellProtection,
  FillStyle,
  FontStyle,
} from "../../model/index.ts";
import { defaultStyle } from "../../model/index.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import { lineOfWord } from "./borderLines.ts";
import type { ColourResolver } from "./colours.ts";
import { patternOfType } from "./patterns.ts";

const underlines: Readonly<Record<string, FontStyle["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

/** Reads `<font>`. */
export function readFont(font: XmlElement, colour: ColourResolver): FontStyle {
  const flag = (name: string): boolean => font.child(name)?.booleanAttribute("val", true) ?? false;
  const underline = font.child("u");
  const position = font.child("vertAlign")?.attribute("val");
  return {
    name: (font.child("name") ?? font.child("rFont"))?.attribute("val") ?? defaultStyle.font.name,
    size: font.child("sz")?.numberAttribute("val") ?? defaultStyle.font.size,
    color: colour(font.child("color")) ?? defaultStyle.font.color,
    bold: flag("b"),
    italic: flag("i"),
    underline:
      underline === undefined ? "None" : (underlines[underline.attribute("val") ?? "single"] ?? "None"),
    strikethrough: flag("strike"),
    subscript: position === "subscript",
    superscript: position === "superscript",
  };
}

/** Reads `<fill>`; a gradient is told by its kind and its first colour. */
export function readFill(fill: XmlElement, colour: ColourResolver): FillStyle {
  const gradient = fill.child("gradientFill");
  if (gradient !== undefined) {
    const pattern = gradient.attribute("type") === "path" ? "RectangularGradient" : "LinearGradient";
    return { pattern, color: colour(gradient.child("stop")?.child("color")), patternColor: null };
  }
  const own = fill.child("patternFill");
  const pattern = patternOfType.get(own?.attribute("patternType") ?? "none") ?? "None";
  if (own === undefined || pattern === "None") {
    return defaultStyle.fill;
  }
  const front = colour(own.child("fgColor"));
  const back = colour(own.child("bgColor"));
  return pattern === "Solid"
    ? { pattern, color: front ?? "#000000", patternColor: null }
    : { pattern, color: back ?? "#FFFFFF", patternColor: front ?? "#000000" };
}

/** Reads `<border>`; "start" and "end" are what strict files call left and right. */
export function readBorder(border: XmlElement, colour: ColourResolver): BorderStyle {
  const line = (...names: string[]): BorderLine | undefined => {
    const side = names.map((name) => border.child(name)).find((each) => each !== undefined);
    const kind = lineOfWord.get(side?.attribute("style") ?? "none");
    return kind === undefined ? undefined : { ...kind, color: colour(side?.child("color")) ?? "#000000" };
  };
  const diagonal = line("diagonal");
  const sides: Readonly<Record<string, BorderLine | undefined>> = {
    top: line("top"),
    bottom: line("bottom"),
    left: line("left", "start"),
    right: line("right", "end"),
    diagonalDown: border.booleanAttribute("diagonalDown", false) ? diagonal : undefined,
    diagonalUp: border.booleanAttribute("diagonalUp", false) ? diagonal : undefined,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

const horizontals: Readonly<Record<string, AlignmentStyle["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Readonly<Record<string, AlignmentStyle["vertical"]>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

/** Reads `<alignment>`; the file counts degrees downwards from 91 to 180 and calls stacked letters 255. */
export function readAlignment(alignment: XmlElement | undefined): AlignmentStyle {
  if (alignment === undefined) {
    return defaultStyle.alignment;
  }
  const rotation = alignment.numberAttribute("textRotation") ?? 0;
  const order = alignment.numberAttribute("readingOrder") ?? 0;
  return {
    horizontal: horizontals[alignment.attribute("horizontal") ?? ""] ?? "General",
    vertical: verticals[alignment.attribute("vertical") ?? ""] ?? "Bottom",
    wrapText: alignment.booleanAttribute("wrapText", false),
    indentLevel: alignment.numberAttribute("indent") ?? 0,
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: alignment.booleanAttribute("shrinkToFit", false),
    readingOrder: order === 1 ? "LeftToRight" : order === 2 ? "RightToLeft" : "Context",
  };
}

/** Reads `<protection>`: cells are locked unless it says otherwise. */
export function readProtection(protection: XmlElement | undefined): CellProtection {
  return protection === undefined
    ? defaultStyle.protection
    : {
        locked: protection.booleanAttribute("locked", true),
        formulaHidden: protection.booleanAttribute("hidden", false),
      };
}
