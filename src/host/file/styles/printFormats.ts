import type { AlignmentStyle, BorderLine, BorderStyle, FillStyle, FontStyle } from "../../model/index.ts";
import { escapeAttribute } from "../xml/escapeXml.ts";
import { wordOfLine } from "./borderLines.ts";
import { typeOfPattern } from "./patterns.ts";

const underlines: Readonly<Record<FontStyle["underline"], string>> = {
  None: "",
  Single: "<u/>",
  Double: '<u val="double"/>',
  SingleAccountant: '<u val="singleAccounting"/>',
  DoubleAccountant: '<u val="doubleAccounting"/>',
};

function printColour(name: string, colour: string): string {
  return `<${name} rgb="FF${colour.replace("#", "").toUpperCase()}"/>`;
}

/** Prints `<font>`, children in the order Excel writes them. */
export function printFont(font: FontStyle): string {
  const flags = [
    font.bold ? "<b/>" : "",
    font.italic ? "<i/>" : "",
    font.strikethrough ? "<strike/>" : "",
    underlines[font.underline],
    font.subscript
      ? '<vertAlign val="subscript"/>'
      : font.superscript
        ? '<vertAlign val="superscript"/>'
        : "",
  ].join("");
  const colour = font.color === "#000000" ? '<color theme="1"/>' : printColour("color", font.color);
  return `<font>${flags}<sz val="${String(font.size)}"/>${colour}<name val="${escapeAttribute(font.name)}"/><family val="2"/></font>`;
}

/** Prints `<fill>`; a gradient that was changed becomes a solid fill of its first colour. */
export function printFill(fill: FillStyle): string {
  const isGradient = fill.pattern.endsWith("Gradient");
  const type = isGradient ? "solid" : typeOfPattern.get(fill.pattern);
  if (type === undefined || type === "none" || (type === "solid" && fill.color === null)) {
    return '<fill><patternFill patternType="none"/></fill>';
  }
  const front = type === "solid" ? fill.color : fill.patternColor;
  const back = type === "solid" ? null : fill.color;
  const colours = [
    front === null ? "" : printColour("fgColor", front),
    back === null ? (type === "solid" ? '<bgColor indexed="64"/>' : "") : printColour("bgColor", back),
  ].join("");
  return `<fill><patternFill patternType="${type}">${colours}</patternFill></fill>`;
}

/** Prints `<border>`: all five sides stand, empty ones too. */
export function printBorder(border: BorderStyle): string {
  const side = (name: string, line: BorderLine | undefined): string => {
    const word = line === undefined ? undefined : wordOfLine(line);
    return line === undefined || word === undefined
      ? `<${name}/>`
      : `<${name} style="${word}">${printColour("color", line.color)}</${name}>`;
  };
  const down = border.diagonalDown === undefined ? "" : ' diagonalDown="1"';
  const up = border.diagonalUp === undefined ? "" : ' diagonalUp="1"';
  const sides = [
    side("left", border.left),
    side("right", border.right),
    side("top", border.top),
    side("bottom", border.bottom),
    side("diagonal", border.diagonalDown ?? border.diagonalUp),
  ].join("");
  return `<border${up}${down}>${sides}</border>`;
}

const horizontals: Readonly<Record<AlignmentStyle["horizontal"], string | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/** Prints `<alignment>`, "" when nothing differs from a plain cell. */
export function printAlignment(alignment: AlignmentStyle): string {
  const { vertical, indentLevel, textOrientation, readingOrder } = alignment;
  const rotation =
    textOrientation === 180 ? 255 : textOrientation < 0 ? 90 - textOrientation : textOrientation;
  const attributes: readonly (readonly [string, string | number | null])[] = [
    ["horizontal", horizontals[alignment.horizontal]],
    ["vertical", vertical === "Bottom" ? null : vertical.toLowerCase()],
    ["textRotation", rotation === 0 ? null : rotation],
    ["wrapText", alignment.wrapText ? 1 : null],
    ["indent", indentLevel === 0 ? null : indentLevel],
    ["shrinkToFit", alignment.shrinkToFit ? 1 : null],
    ["readingOrder", readingOrder === "Context" ? null : readingOrder === "LeftToRight" ? 1 : 2],
  ];
  const written = attributes
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${String(value)}"`);
  return written.length === 0 ? "" : `<alignment${written.join("")}/>`;
}
