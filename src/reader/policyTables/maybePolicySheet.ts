import type { Grid } from "../../sheet/index.ts";
import { gridCells, type GridCells } from "./gridCells.ts";
import type { PolicyVocabulary } from "./policyVocabulary.ts";
import { isCalledPolicy } from "./isCalledPolicy.ts";
import { titleKey, wordIndex } from "./wordKey.ts";

type Titles = Pick<PolicyVocabulary, "table" | "sheets">;

/** Tables that a sheet of rules has at least, each under its title, unless the sheet's own name says what it is. */
export const fewestTitles = 2;

/** Every sheet of a workbook is looked through for the same titles. */
const known = new WeakMap<Titles["table"], ReadonlyMap<string, string>>();

/**
 * Could `readPolicySheet` find a sheet of rules here? A quick no for nearly all score sheets, from the titles alone;
 * never no where it would find one.
 */
export function maybePolicySheet(grid: Grid, { table, sheets }: Titles): boolean {
  if (isCalledPolicy(grid.sheetName, sheets)) return true;
  const titles = known.get(table) ?? wordIndex(Object.entries(table));
  known.set(table, titles);
  const cells = gridCells(grid);
  let count = 0;
  for (let row = 0; row < cells.rows; row += 1)
    for (let column = 0; column < cells.columns; column += 1) {
      if (isTitle(cells, row, column, titles)) count += 1;
      if (count >= fewestTitles) return true;
    }
  return false;
}

/** A title stands alone; what has a neighbour is a heading or a value. */
function isTitle(
  cells: GridCells,
  row: number,
  column: number,
  titles: ReadonlyMap<string, string>,
): boolean {
  const value = cells.valueAt(row, column);
  if (typeof value !== "string" || cells.valueAt(row, column + 1) !== null) return false;
  return (column === 0 || cells.valueAt(row, column - 1) === null) && titles.has(titleKey(value));
}
