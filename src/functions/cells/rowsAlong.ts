import { FunctionError } from "../errors/functionError.ts";
import type { Cells } from "./cells.ts";
import type { CellPlace } from "./cellPlace.ts";

/** Rows that go along with another argument, and where their cells stood in the call. */
export interface RowsAlong {
  readonly rows: Cells;
  /** The place of a cell of `rows`, for sentences about it. */
  readonly placeOf: (row: number, column: number) => CellPlace;
}

/**
 * Rows of as many cells as another argument has: the rows themselves, or one column turned into a row.
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
  if (width === wanted) return { rows: cells, placeOf: (row, column) => ({ argument, row, column }) };
  if (width === 1 && cells.length === wanted) {
    const rows = [cells.map(([cell]) => cell)];
    return { rows, placeOf: (row, column) => ({ argument, row: column, column: row }) };
  }
  const count = width === 1 ? cells.length : width;
  throw new FunctionError({ code: "sizes_differ", argument, count, other, wanted });
}
