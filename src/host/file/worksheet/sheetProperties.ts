import type { Colour, SheetModel } from "../../model/index.ts";
import type { ColourResolver } from "../styles/colours.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import type { WorksheetPart } from "./WorksheetPart.ts";

const standardWidth = 9.140625;
const standardHeight = 15;
/** Pixels of padding and grid line beside the characters of a column, in characters of 7 pixels (Calibri 11). */
const columnPadding = 5 / 7;

type Properties = Pick<SheetModel, "tabColor" | "standardWidthChars" | "standardHeightPoints">;

/** Reads a sheet's tab colour and the standard size of its columns and rows. */
export function readSheetProperties(worksheet: WorksheetPart, colour: ColourResolver): Properties {
  const format = worksheet.block("sheetFormatPr");
  const base = format?.numberAttribute("baseColWidth");
  const fromBase =
    base === undefined || base === 8 ? standardWidth : (Math.ceil(((base + columnPadding) * 7) / 8) * 8) / 7;
  return {
    tabColor: colour(worksheet.block("sheetPr")?.child("tabColor")),
    standardWidthChars: format?.numberAttribute("defaultColWidth") ?? fromBase,
    standardHeightPoints: format?.numberAttribute("defaultRowHeight") ?? standardHeight,
  };
}

/** Writes what differs from the file's `<sheetPr>` and `<sheetFormatPr>`. */
export function writeSheetProperties(
  worksheet: WorksheetPart,
  sheet: SheetModel,
  colour: ColourResolver,
): void {
  const before = readSheetProperties(worksheet, colour);
  if (before.tabColor !== sheet.tabColor) {
    writeTabColour(worksheet, sheet.tabColor);
  }
  const isWidthNew = before.standardWidthChars !== sheet.standardWidthChars;
  const isHeightNew = before.standardHeightPoints !== sheet.standardHeightPoints;
  const raw = worksheet.rawBlocks("sheetFormatPr")[0];
  if (raw === undefined || isWidthNew || isHeightNew) {
    worksheet.replace(
      "sheetFormatPr",
      setAttributes(raw ?? `<sheetFormatPr defaultRowHeight="${String(sheet.standardHeightPoints)}"/>`, {
        ...(isWidthNew ? { defaultColWidth: sheet.standardWidthChars } : {}),
        ...(isHeightNew ? { defaultRowHeight: sheet.standardHeightPoints, customHeight: 1 } : {}),
      }),
    );
  }
}

/** `<tabColor>` is the first child of `<sheetPr>`; the others (outline, page set-up) stay. */
function writeTabColour(worksheet: WorksheetPart, tabColor: Colour | null): void {
  const known = worksheet.block("sheetPr");
  const rest = (known?.children ?? []).filter(({ local }) => local !== "tabColor").map(({ raw }) => raw);
  const tag = (known?.openingTag ?? "<sheetPr>").replace(/\s*\/>$/, ">");
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "sheetPr";
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
  const colour = tabColor === null ? "" : `<${prefix}tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>`;
  const inner = colour + rest.join("");
  worksheet.replace("sheetPr", inner === "" && tag === `<${name}>` ? "" : `${tag}${inner}</${name}>`);
}
