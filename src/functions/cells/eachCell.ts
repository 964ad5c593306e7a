import { FunctionError } from "../errors/functionError.ts";
import type { Cell, Cells } from "./cells.ts";

/** One cell of a result; a problem stays in its cell and spares the others. */
export type Answer = number | string | boolean | FunctionError;

/** A result that spills. */
export type Spill = readonly (readonly Answer[])[];

/** Applies a function cell by cell; a cell without an answer keeps its problem to itself. */
export function eachCell(cells: Cells, answer: (cell: Cell, row: number, column: number) => Answer): Spill {
  return cells.map((cellsOfRow, row) =>
    cellsOfRow.map((cell, column) => attempt(() => answer(cell, row, column))),
  );
}

/** A problem becomes the answer; whatever else goes wrong goes on. */
export function attempt<Result>(answer: () => Result): Result | FunctionError {
  try {
    return answer();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
