import type { Area } from "../model/index.ts";
import { intersectAreas } from "./intersectAreas.ts";

/**
 * Gives what is left of an area when another is cut out of it: up to four areas, above, below, left and right of
 * the hole; the area itself when they do not touch.
 */
export function subtractArea(area: Area, hole: Area): Area[] {
  const shared = intersectAreas(area, hole);
  if (shared === null) {
    return [area];
  }
  const bottom = shared.row + shared.rowCount;
  const right = shared.column + shared.columnCount;
  const rest: Area[] = [
    { ...area, rowCount: shared.row - area.row },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
    { ...shared, column: area.column, columnCount: shared.column - area.column },
    { ...shared, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return rest.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
