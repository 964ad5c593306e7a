import type { IssueList } from "../../report/issueList.ts";
import { formulaAt, placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import { readValue } from "../../value/readValue.ts";
import { cellsInRange } from "./cellsInRange.ts";
import type { FormulaGroup, PeopleIn } from "./formulaGroups.ts";
import { callsOf } from "./lookupFault.ts";

/** AVERAGE leaves out numbers stored as text: they are meant to count. */
export function checkSkippedText(
  view: SheetView,
  { formula, tree, cells }: FormulaGroup,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  const [first] = cells;
  const ranges = callsOf(tree)
    .filter(({ name }) => name === "AVERAGE" || name === "SUM")
    .flatMap(({ args }) => args.flatMap((arg) => (arg.kind === "range" ? [arg] : [])));
  if (first === undefined || ranges.length === 0) return;
  for (const cell of cells) {
    const skipped = ranges
      .flatMap((range) => cellsInRange(view, range, first, cell))
      .filter(({ row, column }) => {
        const value = valueAt(view, row, column);
        return typeof value === "string" && readValue(value, null).kind === "number";
      });
    if (skipped.length > 0)
      issues.add(
        {
          code: "formula_skips_text",
          at: placeOf(view, cell.row, cell.column),
          formula: formulaAt(view, cell.row, cell.column) ?? formula,
          cells: 1,
          textCells: skipped.map(({ row, column }) => placeOf(view, row, column)),
        },
        peopleIn([cell.row]),
      );
  }
}
