import type { Colour } from "../../../model/style.ts";
import { printElement } from "./printElement.ts";

/** "#RRGGBB" as spreadsheets store it: "FFRRGGBB". */
export function argb(colour: Colour): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

/** A colour element of SpreadsheetML: `<color rgb="FF00AA00"/>`. */
export function printColour(name: string, colour: Colour): string {
  return printElement(name, { rgb: argb(colour) });
}
