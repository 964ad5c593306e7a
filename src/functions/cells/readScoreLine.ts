import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import { isFigure } from "./isFigure.ts";
import { isHeading } from "./isHeading.ts";
import { readEntry } from "./readEntry.ts";

/** One line of scores as the core's columns hold them: NaN where there is none, as in a heading above them. */
export function readScoreLine(cells: Cells, argument: string): Float64Array {
  const isRow = cells.length === 1;
  const line = asLine(cells, argument);
  const hasHeading = isHeading(line[0]) && line.slice(1, 100).some(isFigure);
  return Float64Array.from(line, (cell, index) => {
    if (index === 0 && hasHeading) return Number.NaN;
    const place = { argument, row: isRow ? 0 : index, column: isRow ? index : 0 };
    const entry = readEntry(cell, place, "points");
    return typeof entry === "number" ? entry : Number.NaN;
  });
}
