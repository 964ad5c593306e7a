import type { Colour } from "../../../model/style.ts";
import { printElement } from "../block/printElement.ts";

/** English metric units per point, DrawingML's measure of length. */
export const emuPerPoint = 12_700;

/** `<a:solidFill>` with a colour. */
export function printSolidFill(colour: Colour): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

/** A line of a colour and weight (points); "" when both are left to the chart's style. */
export function printLine(colour: Colour | null, weight: number | null): string {
  if (colour === null && weight === null) {
    return "";
  }
  const width = weight === null ? null : Math.round(weight * emuPerPoint);
  return printElement(
    "a:ln",
    { w: width, cap: "rnd" },
    `${colour === null ? "" : printSolidFill(colour)}<a:round/>`,
  );
}

/** `<c:spPr>` around fill and line, in that order; "" when there is neither. */
export function printShapeProperties(...content: readonly string[]): string {
  const inner = content.join("");
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}
