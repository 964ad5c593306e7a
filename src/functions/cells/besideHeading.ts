import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import type { Answer } from "./eachCell.ts";

/** Answers for the items of a line, with an empty cell beside the heading that was passed over, if there is one. */
export function besideHeading(
  cells: Cells,
  items: readonly unknown[],
  answers: readonly Answer[],
): readonly Answer[] {
  return asLine(cells, "").length > items.length ? ["", ...answers] : answers;
}
