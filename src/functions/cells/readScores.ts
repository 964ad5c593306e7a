import { FunctionError } from "../errors/functionError.ts";
import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import type { CellPlace } from "./cellPlace.ts";
import { isHeading } from "./isHeading.ts";
import { readEntry, type Entry } from "./readEntry.ts";

/** One person's scores and where they stand in the call. */
export interface PersonScores {
  readonly entries: readonly Entry[];
  readonly placeOf: (index: number) => CellPlace;
}

/**
 * Reads one row or column of scores; a heading or a name before them is passed over.
 *
 * @param other - The argument that has as many items, for the sentence where it has not.
 */
export function readScores(scores: Cells, wanted: number, other: string): PersonScores {
  const all = asLine(scores, "scores");
  const skipped = all.length === wanted + 1 && isHeading(all[0]) ? 1 : 0;
  const line = all.slice(skipped);
  const isRow = scores.length === 1;
  const placeOf = (index: number): CellPlace =>
    isRow
      ? { argument: "scores", row: 0, column: index + skipped }
      : { argument: "scores", row: index + skipped, column: 0 };
  if (line.length !== wanted) {
    throw new FunctionError({ code: "sizes_differ", argument: "scores", count: line.length, other, wanted });
  }
  return { entries: line.map((cell, index) => readEntry(cell, placeOf(index), "points")), placeOf };
}
