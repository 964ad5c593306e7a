import type { Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";

/** Ranges from this height on are whole columns; the smallest sheets that Excel knows have so many rows. */
const wholeColumn = 65_536;

/**
 * Cuts whole columns (A:A) after the last row in which any of them says something, so that the result has as many rows
 * as there are people and not a million. Other ranges, and arguments left out, stay as they are.
 *
 * @example
 * const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row : ""])
 * cutColumns(column, [["A", 90]]).map((cells) => cells.length)
 * //=> [3, 1]
 */
export function cutColumns<const Given extends readonly (Cells | null)[]>(
  ...given: Given
): { -readonly [Index in keyof Given]: Given[Index] } {
  const tall = given.filter((cells): cells is Cells => cells !== null && cells.length >= wholeColumn);
  const height = Math.max(1, ...tall.map(usedHeight));
  const cut = given.map((cells) => (cells !== null && tall.includes(cells) ? cells.slice(0, height) : cells));
  // The same arguments in the same order; map does not know.
  return cut as { -readonly [Index in keyof Given]: Given[Index] };
}

function usedHeight(cells: Cells): number {
  let height = cells.length;
  while (height > 0 && cells[height - 1]?.every(isBlank) === true) height -= 1;
  return height;
}
