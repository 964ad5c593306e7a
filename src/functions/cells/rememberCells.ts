import type { Cell, Cells } from "./cells.ts";

/** A result and a copy of the cells that it was made from. */
interface Kept<Result> {
  readonly cells: Cells;
  readonly result: Result;
}

/**
 * Keeps what was made from a range, so that a policy that stands in a range is not read in every cell that refers to it.
 * A range is known by its content, compared cell by cell: Excel hands a new block over with each call. What was asked
 * for longest ago goes first once there is no more room.
 *
 * @param most - How many results are kept.
 * @param make - Makes what is not there; the argument's name is for its sentences only, and a range for which it throws
 * is not kept.
 *
 * @example
 * const cellsOf = rememberCells(2, (cells) => cells.flat().length)
 * [cellsOf([["A", 90]], "bands"), cellsOf([["A"], ["B"], ["C"]], "order")]
 * //=> [2, 3]
 */
export function rememberCells<Result>(
  most: number,
  make: (cells: Cells, argument: string) => Result,
): (cells: Cells, argument: string) => Result {
  const kept: Kept<Result>[] = [];
  return (cells, argument) => {
    const known = kept.findIndex((entry) => isSame(entry.cells, cells));
    const found = kept[known];
    if (found !== undefined) {
      if (known > 0) kept.unshift(...kept.splice(known, 1));
      return found.result;
    }
    const result = make(cells, argument);
    // A table of people is no policy, and keeping it would be keeping the sheet.
    if (cells.length * (cells[0]?.length ?? 0) <= mostCells) {
      kept.unshift({ cells: cells.map((row) => [...row]), result });
      if (kept.length > most) kept.pop();
    }
    return result;
  };
}

/** The largest range that is kept; a policy of a hundred indicators with five columns has fewer. */
const mostCells = 1000;

/** Errors and data types arrive as objects, a new one each time; a range with one is never the same. */
function isSame(left: Cells, right: Cells): boolean {
  if (left.length !== right.length) return false;
  for (let row = 0; row < left.length; row += 1) {
    const own: readonly Cell[] = left[row] ?? [];
    const other: readonly Cell[] = right[row] ?? [];
    if (own.length !== other.length) return false;
    for (let column = 0; column < own.length; column += 1) if (own[column] !== other[column]) return false;
  }
  return true;
}
