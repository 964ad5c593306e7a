import type { Area } from "../model/area.ts";

/**
 * From this many cells on, an area's values are handed to the formula library as one ready block: left to itself
 * it spells out every cell of every area of every formula as text to find an order (10,000 rows that each look
 * at a column of 10,000 would be 100 million texts).
 */
const largeFrom = 200;

/** Whether an area is large enough to be read once and shared. */
export function isLargeArea({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount >= largeFrom;
}
