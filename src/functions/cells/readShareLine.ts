import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import { readShares } from "./readShares.ts";

/** A row or column of weights as shares. */
export function readShareLine(cells: Cells, argument: string): readonly number[] {
  return readShares(asLine(cells, argument), argument, cells.length === 1 ? "row" : "column");
}
