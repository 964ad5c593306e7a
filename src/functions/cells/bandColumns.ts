import { readRange } from "../../reader/index.ts";
import type { Cell, Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { isFigure } from "./isFigure.ts";
import { isHeading } from "./isHeading.ts";

/** Which columns of a table of bands hold what, counted from 0. */
export interface BandColumns {
  readonly grade: number;
  /** The lowest score. */
  readonly min: number;
}

/**
 * Where stand the grades and their lowest scores? Grades are the first column that is not all figures; where both are
 * figures, the first. The lowest score is the nearest column of figures behind it, else before it. Of two columns that
 * close up to bands (100 and 90, 89 and 80) it is the one with the smaller figures.
 *
 * @example
 * bandColumns([["A", 100, 90], ["B", 89, 80], ["C", 79, 0]])
 * //=> { grade: 0, min: 2 }
 * bandColumns([[90, "A"], [80, "B"]])
 * //=> { grade: 1, min: 0 }
 */
export function bandColumns(rows: Cells): BandColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const isBound = columns.map((column) => holdsBounds(rows.map((row) => row[column])));
  const grade = Math.max(0, isBound.indexOf(false));
  const bounds = columns.filter((column) => column !== grade && isBound[column] === true);
  const behind = bounds.filter((column) => column > grade);
  const [first = grade === 0 ? 1 : 0, second] = behind.length > 0 ? behind : bounds;
  const isUpper = second !== undefined && closesUp(rows, first, second);
  return { grade, min: isUpper ? second : first };
}

/** Figures or bands, a heading above them allowed, at least one of them. */
function holdsBounds(cells: readonly Cell[]): boolean {
  const body = cells.slice(isHeading(cells[0]) ? 1 : 0).filter((cell) => !isBlank(cell));
  return body.length > 0 && body.every((cell) => isFigure(cell) || isBand(cell));
}

const isBand = (cell: Cell): boolean => typeof cell === "string" && readRange(cell) !== null;

/** Is `upper` the highest score of each band whose lowest is `lower`: above it, and just below the next band's? */
function closesUp(rows: Cells, upper: number, lower: number): boolean {
  const pairs = rows.flatMap((row): (readonly [number, number])[] => {
    const [high, low] = [row[upper], row[lower]];
    return typeof high === "number" && typeof low === "number" ? [[high, low]] : [];
  });
  const falling = pairs.sort(([left], [right]) => right - left);
  return (
    falling.length > 1 &&
    falling.every(([high, low]) => high > low) &&
    falling.slice(1).every(([high], index) => Math.abs((falling[index]?.[1] ?? 0) - high) <= 1)
  );
}
