import type { IssueList } from "../../report/issueList.ts";
import { formulaAt, placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import { cellsInRange } from "./cellsInRange.ts";
import type { FormulaGroup, PeopleIn } from "./formulaGroups.ts";
import type { Expression } from "./parseFormula.ts";
import { repairCells } from "./repairCells.ts";

/** SUM(C2:I2)/7, or (C2+D2+E2)/3, where a cell has no number: the missing one counts as zero. */
export function checkDenominator(
  view: SheetView,
  { formula, tree, cells }: FormulaGroup,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  if (tree.kind !== "binary" || tree.operator !== "/" || tree.right.kind !== "number") return;
  const ranges = summed(tree.left);
  const [first] = cells;
  if (ranges.length === 0 || first === undefined) return;
  const denominator = tree.right.value;
  const size = ranges.reduce(
    (sum, { from, to }) => sum + (to.row - from.row + 1) * (to.column - from.column + 1),
    0,
  );
  if (ranges.length > 1 && size !== denominator) return;
  if (denominator === 100 || denominator === 1) return;
  for (const cell of cells) {
    const count = ranges.reduce((sum, range) => sum + numbersIn(view, range, first, cell), 0);
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
        text
          .replace(/SUM(\([^()]*\))\s*\/\s*\d+(?:\.\d+)?/iu, "AVERAGE$1")
          .replace(
            /\(([$A-Z\d\s]+(?:\+[$A-Z\d\s]+)+)\)\s*\/\s*\d+/iu,
            (_, sum: string) => `AVERAGE(${sum.replaceAll("+", ",")})`,
          ),
      ),
    );
  }
}

type Range = Extract<Expression, { kind: "range" }>;

/** The range of SUM(C2:I2), or the cells of C2+D2+E2; none of anything else. */
function summed(tree: Expression): readonly Range[] {
  if (tree.kind === "call") {
    const [range] = tree.name === "SUM" ? tree.args : [];
    return range?.kind === "range" ? [range] : [];
  }
  if (tree.kind !== "binary" || tree.operator !== "+") return [];
  const parts = [tree.left, tree.right].map((part) =>
    part.kind === "cell" ? [{ kind: "range", from: part.cell, to: part.cell } as const] : summed(part),
  );
  return parts.every((part) => part.length > 0) ? parts.flat() : [];
}

function numbersIn(
  view: SheetView,
  range: Range,
  first: { row: number; column: number },
  cell: { row: number; column: number },
): number {
  return cellsInRange(view, range, first, cell).filter(
    ({ row, column }) => typeof valueAt(view, row, column) === "number",
  ).length;
}
