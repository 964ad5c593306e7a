import type { IssueList } from "../../report/issueList.ts";
import { placeOf, type SheetView } from "../../view/sheetView.ts";
import { cellsInRange } from "./cellsInRange.ts";
import type { FormulaGroup } from "./formulaGroups.ts";
import { callsOf } from "./lookupFault.ts";

/** A sum or average over rows of which some are hidden. */
export function checkHidden(
  view: SheetView,
  { formula, tree, cells }: FormulaGroup,
  issues: IssueList,
): void {
  const [first] = cells;
  if (first === undefined || view.grid.hiddenRows.length === 0) return;
  const hidden = new Set(view.grid.hiddenRows);
  const ranges = callsOf(tree)
    .filter(({ name }) => ["AVERAGE", "SUM", "COUNT", "MAX", "MIN"].includes(name))
    .flatMap(({ args }) =>
      args.flatMap((arg) => (arg.kind === "range" && arg.to.row > arg.from.row ? [arg] : [])),
    );
  if (ranges.some((range) => cellsInRange(view, range, first, first).some(({ row }) => hidden.has(row))))
    issues.add({
      code: "formula_includes_hidden",
      at: placeOf(view, first.row, first.column),
      formula,
      cells: cells.length,
    });
}
