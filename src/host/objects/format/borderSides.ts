import type { Area, BorderStyle } from "../../model/index.ts";

/** `Excel.BorderIndex`, in Excel's order. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

/** Cells of an area and the side of each that together make one of the range's lines. */
export interface BorderPart {
  readonly area: Area;
  readonly side: keyof BorderStyle;
}

/** Takes a range's line apart: an inside line is the bottom of all rows but the last and the top of all but the first. */
export function borderParts(area: Area, side: BorderSide): BorderPart[] {
  const { row, column, rowCount, columnCount } = area;
  const parts: Readonly<Record<BorderSide, readonly BorderPart[]>> = {
    EdgeTop: [{ area: { ...area, rowCount: 1 }, side: "top" }],
    EdgeBottom: [{ area: { ...area, row: row + rowCount - 1, rowCount: 1 }, side: "bottom" }],
    EdgeLeft: [{ area: { ...area, columnCount: 1 }, side: "left" }],
    EdgeRight: [{ area: { ...area, column: column + columnCount - 1, columnCount: 1 }, side: "right" }],
    InsideHorizontal: [
      { area: { ...area, rowCount: rowCount - 1 }, side: "bottom" },
      { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, side: "top" },
    ],
    InsideVertical: [
      { area: { ...area, columnCount: columnCount - 1 }, side: "right" },
      { area: { ...area, column: column + 1, columnCount: columnCount - 1 }, side: "left" },
    ],
    DiagonalDown: [{ area, side: "diagonalDown" }],
    DiagonalUp: [{ area, side: "diagonalUp" }],
  };
  return parts[side].filter((part) => part.area.rowCount > 0 && part.area.columnCount > 0);
}
