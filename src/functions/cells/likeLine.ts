import type { Answer, Spill } from "./eachCell.ts";
import type { Cells } from "./cells.ts";

/** Lays a line of answers out as the argument lies: a row for a row, a column for a column. */
export function likeLine(cells: Cells, answers: readonly Answer[]): Spill {
  return cells.length === 1 ? [answers] : answers.map((answer) => [answer]);
}
