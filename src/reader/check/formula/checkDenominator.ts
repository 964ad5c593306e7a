import type { IssueList } from "../../report/issueList.ts";
import { formulaAt, placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import { cellsInRange } from "./cellsInRange.ts";
import type { FormulaGroup, PeopleIn } from "./formulaGroups.ts";
import type { Expression } from "./parseFormula.ts";
import { repairCells } from "./repairCells.ts";

/** SUM(C2:I2)/7 where a cell has no number: the missing one counts as zero. */
export function checkDenominator(
  view: SheetView,
  { formula, tree, cells }: FormulaGroup,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  if (
    tree.kind !== "binary" ||
    tree.operator !== "/" ||
    tree.right.kind !== "number" ||
    tree.left.kind !== "call" ||
    tree.left.name !== "SUM"
  )
    return;
  const [range] = tree.left.args;
  const [first] = cells;
  if (range?.kind !== "range" || first === undefined) return;
  const denominator = tree.right.value;
  const size = (range.to.row - range.from.row + 1) * (range.to.column - range.from.column + 1);
  if (denominator === 100 || denominator === 1) return;
  for (const cell of cells) {
    const count = numbersIn(view, range, first, cell);
    if (count === denominator && size === denominator) continue;
    issues.add(
      {
        code: "formula_fixed_denominator",
        at: placeOf(view, cell.row, cell.column),
        formula: formulaAt(view, cell.row, cell.column) ?? formula,
        cells: 1,
        denominator,
        count,
      },
      peopleIn([cell.row]),
      repairCells(view, [cell], (text) =>
        text.replace(/SUM(\([^()]*\))\s*\/\s*\d+(?:\.\d+)?/iu, "AVERAGE$1"),
      ),
    );
  }
}

function numbersIn(
  view: SheetView,
  range: Extract<Expression, { kind: "range" }>,
  first: { row: number; column: number },
  cell: { row: number; column: number },
): number {
  return cellsInRange(view, range, first, cell).filter(
    ({ row, column }) => typeof valueAt(view, row, column) === "number",
  ).length;
}
