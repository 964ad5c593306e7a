import type { Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { isFigure } from "./isFigure.ts";
import { isHeading } from "./isHeading.ts";

/**
 * A table whose first row is a heading that was selected along with the figures, as the table with an empty first row:
 * the results then stand beside their rows, and the heading's is empty. A heading has texts only, and figures below it.
 *
 * @example
 * blankHeading([["得分"], [90], [80]])
 * //=> [[null], [90], [80]]
 * blankHeading([["good"], ["bad"]])
 * //=> [["good"], ["bad"]]
 */
export function blankHeading(cells: Cells): Cells {
  const [first = [], ...others] = cells;
  const isText = first.some(isHeading) && first.every((cell) => isHeading(cell) || isBlank(cell));
  if (!isText || !others.slice(0, 100).some((row) => row.some(isFigure))) return cells;
  return [first.map(() => null), ...others];
}
