import { asLine } from "./asLine.ts";
import { isHeading } from "./isHeading.ts";
import { readShares } from "./readShares.ts";
import { rememberCells } from "./rememberCells.ts";

/** A row or column of weights as shares; a heading before them is passed over. */
export const readShareLine = rememberCells(64, (cells, argument): readonly number[] => {
  const line = asLine(cells, argument);
  const skipped = line.length > 1 && isHeading(line[0]) ? 1 : 0;
  const direction = cells.length === 1 ? "row" : "column";
  return readShares(line.slice(skipped), argument, direction, skipped);
});
