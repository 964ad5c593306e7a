import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine, BorderStyle, StyleModel } from "../../host/model/index.ts";

const horizontal: Readonly<Record<StyleModel["alignment"]["horizontal"], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<StyleModel["alignment"]["vertical"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** What stands in for Excel's fonts where they are not installed; Carlito has Calibri's widths. */
const fallbackFonts = "Carlito, Noto Sans, Noto Sans CJK SC, sans-serif";

/** Pixels that one level of indent takes, as in Excel with its default font. */
const indentPixels = 9;

/** Says a style of our model in the view's words. */
export function toUniverStyle(style: StyleModel): IStyleData {
  const { font, fill, alignment } = style;
  const isRight = alignment.horizontal === "Right";
  const indent = alignment.indentLevel * indentPixels;
  return {
    ff: `${font.name}, ${fallbackFonts}`,
    fs: font.size,
    cl: { rgb: font.color },
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline === "None" ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(fill.pattern === "None" || fill.color === null ? {} : { bg: { rgb: fill.color } }),
    ...(Object.keys(style.border).length === 0 ? {} : { bd: toBorder(style.border) }),
    ht: horizontal[alignment.horizontal],
    vt: vertical[alignment.vertical],
    tb: alignment.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indent === 0 ? {} : { pd: isRight ? { r: indent } : { l: indent } }),
    ...(alignment.textOrientation === 0 ? {} : { tr: toRotation(alignment.textOrientation) }),
    ...(style.numberFormat === "General" ? {} : { n: { pattern: style.numberFormat } }),
  };
}

/** Excel counts degrees upwards, the view downwards; 180 stands for stacked letters. */
function toRotation(degrees: number): { a: number; v?: BooleanNumber } {
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

function toBorder(border: BorderStyle): IBorderData {
  const sides = { t: border.top, b: border.bottom, l: border.left, r: border.right };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, line]) => (line === undefined ? [] : [[side, toLine(line)]])),
  );
}

function toLine(line: BorderLine): IBorderStyleData {
  return { s: lineType(line), cl: { rgb: line.color } };
}

function lineType({ style, weight }: BorderLine): BorderStyleTypes {
  const isMedium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "None":
      return BorderStyleTypes.NONE;
    case "Dash":
      return isMedium ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case "DashDot":
      return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case "DashDotDot":
      return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "SlantDashDot":
      return BorderStyleTypes.SLANT_DASH_DOT;
    case "Continuous":
      return {
        Hairline: BorderStyleTypes.HAIR,
        Thin: BorderStyleTypes.THIN,
        Medium: BorderStyleTypes.MEDIUM,
        Thick: BorderStyleTypes.THICK,
      }[weight];
  }
}
