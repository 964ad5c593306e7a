import type { ColumnMeaning } from "../../layout/columnMeaning.ts";
import type { IssueList } from "../../report/issueList.ts";
import { placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";

/**
 * Totals that came to an error (#DIV/0!): the results do without them, and the user is told. Grades that were looked up in
 * vain are told of with the formula that did.
 */
export function checkTypedErrors(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  issues: IssueList,
): void {
  for (const { use, column } of meanings) {
    if (use.use !== "typed" || use.kind !== "total") continue;
    rows.forEach((row, subject) => {
      const value = valueAt(view, row, column);
      if (typeof value === "object" && value !== null)
        issues.addForSubject(subject, {
          code: "cell_error",
          at: placeOf(view, row, column),
          value: value.fault,
          isResult: true,
        });
    });
  }
}
