import type { Cells } from "./cells.ts";
import { readEntry, type Entry, type PercentReading } from "./readEntry.ts";

/** Reads a whole argument of figures; the first cell that cannot be read ends the call with its place. */
export function readEntries(
  cells: Cells,
  argument: string,
  percent: PercentReading = "points",
): readonly (readonly Entry[])[] {
  return cells.map((cellsOfRow, row) =>
    cellsOfRow.map((cell, column) => readEntry(cell, { argument, row, column }, percent)),
  );
}
