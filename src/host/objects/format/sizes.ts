import type { SheetModel } from "../../model/index.ts";

/** Pixels of the widest digit in Calibri 11, the default font. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** Converts a column's width from characters, as files keep it, to points, as Office.js gives it. */
export function columnWidthPoints(sheet: SheetModel, widthChars: number | null): number {
  return Math.round((widthChars ?? sheet.standardWidthChars) * digitPixels) * pointsPerPixel;
}

/** Converts points to the characters a file keeps. */
export function columnWidthChars(points: number): number {
  return Math.round(points / pointsPerPixel) / digitPixels;
}

/** Points; null is the sheet's standard height. */
export function rowHeightPoints(sheet: SheetModel, heightPoints: number | null): number {
  return heightPoints ?? sheet.standardHeightPoints;
}
