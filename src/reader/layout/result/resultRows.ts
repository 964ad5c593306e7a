import { parseFormula } from "../../check/formula/parseFormula.ts";
import { referencesOf } from "../../check/formula/referencesOf.ts";
import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { formulaAt, shownTextAt, valueAt } from "../../view/sheetView.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";
import { equalsMean } from "./equalsMean.ts";

/** Rows of a list that sum up the others although nothing in their words says so, and whether that is only assumed. */
export type ResultRows = ReadonlyMap<number, "computed" | "assumed">;

/** Rows at either end in which typed means may stand. */
const edge = 3;

/**
 * "Squad | =AVERAGE(B2:B9) | =AVERAGE(C2:C9)": a row whose numbers are all formulas over other rows of the table is
 * nobody. Typed numbers that are the means of all others in every column are taken for such a row as well, which is
 * a doubt. Whoever has an id, or surely a person's name, is a person whatever stands in the row.
 *
 * @param rows - Rows that have a name or an id.
 */
export function resultRows(
  frame: TableFrame,
  keys: { readonly name: number | null; readonly id: number | null },
  rows: readonly number[],
): ResultRows {
  const { view } = frame;
  const serial = keyOf(frame, ["sequence"]);
  const taken = new Set([keys.name, keys.id, serial]);
  const columns = frame.columns.map(({ column }) => column).filter((column) => !taken.has(column));
  const found = new Map<number, "computed" | "assumed">();
  const mayBe = (row: number): boolean =>
    (keys.id === null || !/\d/u.test(shownTextAt(view, row, keys.id))) &&
    (keys.name === null || looksLikePerson(shownTextAt(view, row, keys.name)) < 0.6);
  if (view.grid.formulas !== null)
    for (const row of rows)
      if (isComputedFromRows(frame, row, columns) && mayBe(row)) found.set(row, "computed");
  const people = found.size === 0 ? rows : rows.filter((row) => !found.has(row));
  for (const row of new Set([...people.slice(0, edge), ...people.slice(-edge)]))
    if (
      mayBe(row) &&
      equalsMean(
        view,
        row,
        people.filter((other) => other !== row),
        columns,
      )
    )
      found.set(row, "assumed");
  return found;
}

/** All numbers of the row are formulas, and they read two or more other rows of their own column. */
function isComputedFromRows(
  { view, bodyTop, bodyBottom }: TableFrame,
  row: number,
  columns: readonly number[],
): boolean {
  const { origin } = view.grid;
  let [numbers, below] = [0, 0];
  for (const column of columns) {
    if (typeof valueAt(view, row, column) !== "number") continue;
    const typed = formulaAt(view, row, column);
    if (typed === null) return false;
    numbers += 1;
    const tree = namesOtherRow(typed, row + origin.row + 1) ? parseFormula(typed) : null;
    const others = (tree === null ? [] : referencesOf(tree)).filter(
      (cell) =>
        cell.sheet === null &&
        cell.column === column + origin.column &&
        cell.row !== row + origin.row &&
        cell.row - origin.row >= bodyTop &&
        cell.row - origin.row < bodyBottom,
    );
    if (new Set(others.map((cell) => cell.row)).size >= 2) below += 1;
    else if (numbers > 2 && below === 0) return false;
  }
  return below > 0 && below >= numbers * 0.5;
}

/** Settled before a formula is parsed: most read their own row only. */
const namesOtherRow = (formula: string, sheetRow: number): boolean =>
  [...formula.matchAll(/[A-Za-z]\$?(\d+)/gu)].some(([, digits]) => Number(digits) !== sheetRow);
