import type { IssueList } from "../../report/issueList.ts";
import { formulaAt, mergeAt, placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import type { CellChange } from "../../../sheet/index.ts";
import type { FormulaGroup, PeopleIn } from "./formulaGroups.ts";
import { meansTheSame } from "./meansTheSame.ts";
import { parseFormula } from "./parseFormula.ts";
import { rangesOf } from "./rangesOf.ts";
import { referencesOf } from "./referencesOf.ts";
import { copyFormula } from "./relativeFormula.ts";

/** A column of entries with a formula in every third row is no column of formulas: of those few are typed over. */
const mostTyped = (formulas: number): number => Math.max(1, formulas / 3);

/** Three or more copies of one formula, and a number between them: typed over. */
export function checkConstants(
  view: SheetView,
  groups: ReadonlyMap<string, FormulaGroup>,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  const main = [...groups.values()].reduce<FormulaGroup | null>(
    (most, group) => (most === null || group.cells.length > most.cells.length ? group : most),
    null,
  );
  const first = main?.cells[0];
  const last = main?.cells.at(-1);
  if (main === null || first === undefined || last === undefined || main.cells.length < 3) return;
  const rows = new Set(main.cells.map(({ row }) => row));
  const { origin } = view.grid;
  const found: (() => void)[] = [];
  for (let row = first.row - 1; row <= last.row + 1; row += 1) {
    if (rows.has(row)) continue;
    const value = valueAt(view, row, first.column);
    const own = formulaAt(view, row, first.column);
    const at = placeOf(view, row, first.column);
    const expected = copyFormula(
      main.formula,
      { row: origin.row + first.row, column: origin.column },
      { row: origin.row + row, column: origin.column },
    );
    if (expected === null) continue;
    const isInside = row > first.row && row < last.row;
    const change: CellChange = { address: at, value: null, formula: expected };
    const isEnd = !isInside && peopleIn([row]).length > 0;
    if (own === null && typeof value === "number" && (isInside || isEnd))
      found.push(() => {
        issues.add(
          { code: "constant_over_formula", at, typed: String(value), formula: expected, computed: null },
          peopleIn([row]),
          [change],
        );
      });
    else if (
      own !== null &&
      isInside &&
      main.cells.length >= 4 &&
      isFew(groups, own) &&
      !isSubtotal(own, view, first.column) &&
      !takesShared(view, row, own) &&
      !meansTheSame(view, row, own, expected)
    )
      issues.add({ code: "formula_inconsistent", at, formula: own, expected }, peopleIn([row]), [change]);
  }
  if (found.length <= mostTyped(main.cells.length)) for (const tell of found) tell();
}

/** It takes a cell that is merged over this row and others: each of them has it at another distance. */
function takesShared(view: SheetView, row: number, formula: string): boolean {
  const tree = parseFormula(formula);
  const { origin } = view.grid;
  return (tree === null ? [] : referencesOf(tree)).some(({ sheet, row: own, column }) => {
    const merge = sheet === null ? mergeAt(view, own - origin.row, column - origin.column) : null;
    return merge !== null && merge.rowCount > 1 && row >= merge.row && row < merge.row + merge.rowCount;
  });
}

const isFew = (groups: ReadonlyMap<string, FormulaGroup>, formula: string): boolean =>
  [...groups.values()].some((group) => group.cells.length === 1 && group.formula === formula);

/** Does this formula sum up its own column, as a line between groups of rows does? */
function isSubtotal(formula: string, view: SheetView, column: number): boolean {
  const own = column + view.grid.origin.column;
  const ranges = rangesOf(formula);
  if (/^=\s*SUBTOTAL\(/iu.test(formula)) return true;
  return ranges.length > 0 && ranges.every(({ from, to }) => from.column === own && to.column === own);
}
