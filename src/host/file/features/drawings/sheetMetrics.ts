import { maxColumns, maxRows } from "../../../model/area.ts";
import type { SheetModel } from "../../../model/sheet.ts";

/** Pixels of the widest digit in Calibri 11. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** A place within a cell: the drawing's way to say where something stands. */
export interface Anchor {
  readonly index: number;
  /** Points into that row or column. */
  readonly offset: number;
}

/** Width of a column in points; 0 when hidden. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const model = sheet.columns.get(column);
  const characters = model?.widthChars ?? sheet.standardWidthChars;
  return model?.hidden === true ? 0 : Math.round(characters * digitPixels) * pointsPerPixel;
}

/** Height of a row in points; 0 when hidden. */
export function rowPoints(sheet: SheetModel, row: number): number {
  const model = sheet.rows.get(row);
  return model?.hidden === true ? 0 : (model?.heightPoints ?? sheet.standardHeightPoints);
}

/** Points from the sheet's edge to a place in a column (or row). */
export function pointsTo({ index, offset }: Anchor, size: (index: number) => number): number {
  let sum = 0;
  for (let at = 0; at < index; at += 1) {
    sum += size(at);
  }
  return sum + Math.min(offset, size(index));
}

/** The column (or row) in which so many points from the sheet's edge lie. */
export function anchorAt(
  points: number,
  direction: "column" | "row",
  size: (index: number) => number,
): Anchor {
  const last = (direction === "column" ? maxColumns : maxRows) - 1;
  let rest = Math.max(0, points);
  let index = 0;
  while (index < last && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return { index, offset: rest };
}
