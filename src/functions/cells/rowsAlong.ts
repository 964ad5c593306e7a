import { FunctionError } from "../errors/functionError.ts";
import type { Cells } from "./cells.ts";

/**
 * Rows of as many cells as another argument has: the rows themselves, or one column turned into a row.
 *
 * @throws FunctionError that names both sizes.
 *
 * @example
 * rowsAlong([[1], [2]], 2, "scores", "weights")
 * //=> [[1, 2]]
 */
export function rowsAlong(cells: Cells, wanted: number, argument: string, other: string): Cells {
  const width = cells[0]?.length ?? 0;
  if (width === wanted) return cells;
  if (width === 1 && cells.length === wanted) return [cells.map(([cell]) => cell)];
  const count = width === 1 ? cells.length : width;
  throw new FunctionError({ code: "sizes_differ", argument, count, other, wanted });
}
