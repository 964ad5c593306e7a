import type { BorderLine, BorderStyle, DifferentialStyle, FontStyle } from "../../../model/style.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import type { StylesLookup } from "../../feature.ts";
import { printColour } from "../block/printColour.ts";
import { printElement } from "../block/printElement.ts";
import { borderWords, underlineWords } from "./styleWords.ts";

/** Own number formats have ids from here; those below are built in. A `<dxf>` carries code and id together. */
const firstOwnNumberFormat = 164;

/** Prints a `<dxf>`; children in the order of CT_Dxf: font, numFmt, fill, border. */
export function printDifferentialStyle(style: DifferentialStyle): string {
  const { font, fillColor, border, numberFormat } = style;
  return printElement("dxf", {}, [
    font === undefined ? "" : printFont(font),
    numberFormat === undefined
      ? ""
      : printElement("numFmt", { numFmtId: numberFormatId(numberFormat), formatCode: numberFormat }),
    fillColor === undefined
      ? ""
      : `<fill><patternFill patternType="solid">${bothColours(fillColor)}</patternFill></fill>`,
    border === undefined ? "" : printBorder(border),
  ]);
}

/** Excel reads a solid differential fill from `bgColor`, other programs from `fgColor`: both say the same. */
function bothColours(colour: string): string {
  return printColour("fgColor", colour) + printColour("bgColor", colour);
}

/** The same code gives the same id, so that equal looks are equal text; Excel reads the code, not the id. */
function numberFormatId(code: string): number {
  let sum = 7;
  for (let index = 0; index < code.length; index += 1) {
    sum = (sum * 31 + code.charCodeAt(index)) % 9973;
  }
  return firstOwnNumberFormat + sum;
}

function printFont(font: NonNullable<DifferentialStyle["font"]>): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : value ? `<${name}/>` : `<${name} val="0"/>`;
  const underline = font.underline === undefined ? null : (underlineWords.toFile(font.underline) ?? "none");
  return printElement("font", {}, [
    flag("b", font.bold),
    flag("i", font.italic),
    flag("strike", font.strikethrough),
    underline === null ? "" : underline === "single" ? "<u/>" : printElement("u", { val: underline }),
    font.color === undefined ? "" : printColour("color", font.color),
  ]);
}

function printBorder(border: BorderStyle): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    line === undefined || line.style === "None"
      ? ""
      : printElement(
          name,
          { style: borderWords.toFile(`${line.style}/${line.weight}`) ?? "thin" },
          printColour("color", line.color),
        );
  return printElement("border", {}, [
    side("left", border.left),
    side("right", border.right),
    side("top", border.top),
    side("bottom", border.bottom),
  ]);
}

/** Reads a `<dxf>`, as far as conditional formats in Office.js can show it. */
export function readDifferentialStyle(
  dxf: XmlElement,
  readColour: StylesLookup["colour"],
): DifferentialStyle {
  const style: DifferentialStyle = {};
  const font = readFont(dxf.child("font"), readColour);
  const patternFill = dxf.child("fill")?.child("patternFill");
  const fill = readColour(patternFill?.child("bgColor")) ?? readColour(patternFill?.child("fgColor"));
  const border = readBorder(dxf.child("border"), readColour);
  const numberFormat = dxf.child("numFmt")?.attribute("formatCode");
  if (Object.keys(font).length > 0) {
    style.font = font;
  }
  if (fill !== null && patternFill?.attribute("patternType") !== "none") {
    style.fillColor = fill;
  }
  if (Object.keys(border).length > 0) {
    style.border = border;
  }
  if (numberFormat !== undefined) {
    style.numberFormat = numberFormat;
  }
  return style;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function readFont(
  font: XmlElement | undefined,
  readColour: StylesLookup["colour"],
): NonNullable<DifferentialStyle["font"]> {
  const flag = (name: string): boolean | undefined => font?.child(name)?.booleanAttribute("val", true);
  const [bold, italic, strikethrough] = [flag("b"), flag("i"), flag("strike")];
  const color = readColour(font?.child("color"));
  const underline = font?.child("u");
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(color === null ? {} : { color }),
    ...(underline === undefined ? {} : { underline: readUnderline(underline.attribute("val") ?? "single") }),
  };
}

function readUnderline(word: string): FontStyle["underline"] {
  const known: Readonly<Record<string, FontStyle["underline"]>> = {
    single: "Single",
    double: "Double",
    singleAccounting: "SingleAccountant",
    doubleAccounting: "DoubleAccountant",
  };
  return known[word] ?? "None";
}

function readBorder(border: XmlElement | undefined, readColour: StylesLookup["colour"]): BorderStyle {
  const result: Writable<BorderStyle> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const element = border?.child(side);
    const [style, weight] = borderWords.toModel(element?.attribute("style") ?? "none")?.split("/") ?? [];
    if (style !== undefined && weight !== undefined) {
      result[side] = {
        style: style as BorderLine["style"],
        weight: weight as BorderLine["weight"],
        color: readColour(element?.child("color")) ?? "#000000",
      };
    }
  }
  return result;
}
