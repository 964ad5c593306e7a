import { FunctionError } from "../errors/functionError.ts";
import { blankHeading } from "./blankHeading.ts";
import type { Cell, Cells } from "./cells.ts";
import type { CellPlace } from "./cellPlace.ts";
import { isBlank } from "./isBlank.ts";
import { isFigure } from "./isFigure.ts";

/** Rows that go along with another argument, and where their cells stood in the call. */
export interface RowsAlong {
  readonly rows: Cells;
  /** The place of a cell of `rows`, for sentences about it. */
  readonly placeOf: (row: number, column: number) => CellPlace;
}

/**
 * Rows of as many cells as another argument has: the rows themselves, or one column turned into a row. A heading above
 * them is an empty row, a column of names before them is passed over.
 *
 * @throws FunctionError that names both sizes.
 *
 * @example
 * const { rows, placeOf } = rowsAlong([[1], [2]], 2, "scores", "weights")
 * [rows, placeOf(0, 1)]
 * //=> [[[1, 2]], { argument: "scores", row: 1, column: 0 }]
 */
export function rowsAlong(cells: Cells, wanted: number, argument: string, other: string): RowsAlong {
  const width = cells[0]?.length ?? 0;
  if (width === wanted) {
    return { rows: blankHeading(cells), placeOf: (row, column) => ({ argument, row, column }) };
  }
  if (width === wanted + 1 && areNames(cells.map(([cell]) => cell))) {
    const rows = blankHeading(cells.map((row) => row.slice(1)));
    return { rows, placeOf: (row, column) => ({ argument, row, column: column + 1 }) };
  }
  if (width === 1 && cells.length === wanted) {
    const rows = [cells.map(([cell]) => cell)];
    return { rows, placeOf: (row, column) => ({ argument, row: column, column: row }) };
  }
  if (width > 1 && cells.length === wanted) {
    const facts = { rows: cells.length, columns: width, other, wanted };
    throw new FunctionError({ code: "turned", argument, ...facts });
  }
  const count = width === 1 ? cells.length : width;
  throw new FunctionError({ code: "sizes_differ", argument, count, other, wanted });
}

const areNames = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => !isBlank(cell)) &&
  cells.every((cell) => isBlank(cell) || (typeof cell === "string" && !isFigure(cell)));
