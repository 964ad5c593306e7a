import { readFigure } from "./readFigure.ts";

/** What full points are: 100 where the argument is left out, or 0, which Excel for Windows passes for an empty cell. */
export function readFullPoints(cell: unknown): number {
  const given = readFigure(cell, "full", 100);
  return given === 0 ? 100 : given;
}
