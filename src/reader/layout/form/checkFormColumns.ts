import type { IssueList } from "../../report/issueList.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { placeOf } from "../../view/sheetView.ts";
import type { FormColumns } from "./formColumns.ts";

/** Says which columns of a form count, or do not, though their headings say nothing known. */
export function checkFormColumns(
  { view, headerRows, bodyTop }: TableFrame,
  { implied, assumedRaters, unexplained, labels }: FormColumns,
  issues: IssueList,
): void {
  const placed = (column: number): { readonly at: string; readonly header: string } => ({
    at: placeOf(view, headerRows.at(-1) ?? bodyTop, column),
    header: labels.find(({ header }) => header.column === column)?.header.header ?? "",
  });
  for (const column of [...(implied === null ? [] : [implied]), ...assumedRaters])
    issues.add({ code: "header_unclear", ...placed(column), assumed: "rating" });
  for (const column of unexplained)
    issues.add({ code: "column_left_out", ...placed(column), reason: "unknownHeading" });
}
