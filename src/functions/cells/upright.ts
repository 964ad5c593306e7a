import type { Cell, Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { isFigure } from "./isFigure.ts";

/**
 * A table of names and figures that lies on its side (names in one row, their figures in the next) as one that stands
 * upright; any other table as it is. A label before the names becomes the heading.
 *
 * @example
 * upright([["A", "B", "C"], [90, 80, 0]])
 * //=> [["A", 90], ["B", 80], ["C", 0]]
 * upright([["A", 90], ["B", 80]])
 * //=> [["A", 90], ["B", 80]]
 */
export function upright(cells: Cells): Cells {
  const [names = [], figures = []] = cells;
  if (cells.length !== 2 || names.length < 2) return cells;
  // Two by two with a heading stands upright; only without one can it lie.
  const hasLabel = names.length > 2 && !isFigure(figures[0]);
  const from = hasLabel ? 1 : 0;
  const areNames = names.every((cell) => !isFigure(cell) || isBlank(cell));
  const areFigures = figures.slice(from).some(isFigure) && figures.slice(from).every(isFigureOrBlank);
  if (!areNames || !areFigures) return cells;
  return names.map((name, column) => [name, figures[column]]);
}

const isFigureOrBlank = (cell: Cell): boolean => isBlank(cell) || isFigure(cell);
