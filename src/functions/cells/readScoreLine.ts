import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import { readEntry } from "./readEntry.ts";

/** One line of scores as the core's columns hold them: NaN where there is none. */
export function readScoreLine(cells: Cells, argument: string): Float64Array {
  const isRow = cells.length === 1;
  return Float64Array.from(asLine(cells, argument), (cell, index) => {
    const place = { argument, row: isRow ? 0 : index, column: isRow ? index : 0 };
    const entry = readEntry(cell, place, "points");
    return typeof entry === "number" ? entry : Number.NaN;
  });
}
