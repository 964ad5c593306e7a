import type { SkippedRowReason } from "../../../core/index.ts";
import type { PeopleRows } from "../../layout/findPeopleRows.ts";
import type { ColumnMeaning } from "../../layout/columnMeaning.ts";
import type { IssueList } from "../../report/issueList.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { placeOf, valueAt } from "../../view/sheetView.ts";

const doubted = new Set<SkippedRowReason>(["note", "signature", "example", "target", "weights"]);

/**
 * A row that reads as a note or a signature and yet has numbers where scores stand may be a person after all. Totals and
 * averages have such numbers by nature and are not doubted, unless only their numbers say that they are some; nor is the
 * row whose weights count.
 */
export function checkSkippedRows(
  { view, left, weightRow }: Pick<TableFrame, "view" | "left" | "weightRow">,
  meanings: readonly ColumnMeaning[],
  { skipped }: Pick<PeopleRows, "skipped">,
  issues: IssueList,
): void {
  const columns = meanings.filter(({ use }) => use.use === "series").map(({ column }) => column);
  for (const { row, reason, text, isAssumed } of skipped) {
    if ((!doubted.has(reason) && isAssumed !== true) || row === weightRow) continue;
    const numbers = columns.filter((column) => typeof valueAt(view, row, column) === "number");
    if (numbers.length >= 2 || (numbers.length === 1 && columns.length === 1))
      issues.add({ code: "row_skipped", at: placeOf(view, row, left), reason, text });
  }
}
