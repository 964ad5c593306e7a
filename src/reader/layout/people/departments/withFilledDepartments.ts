import type { IssueList } from "../../../report/issueList.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { placeOf, shownAt } from "../../../view/sheetView.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import type { TableReading } from "../../tableReading.ts";
import { filledDepartments } from "./filledDepartments.ts";

/** Fills the column of departments down where each is written once, at the head of its group; said as a doubt. */
export function withFilledDepartments(
  { view }: TableFrame,
  meanings: readonly ColumnMeaning[],
  reading: TableReading,
  issues: IssueList,
): TableReading {
  const { departments, places } = reading.subjects;
  if (!departments.includes(null)) return reading;
  const columnOf = (role: "department" | "unit"): number | undefined =>
    meanings.find(({ use }) => use.use === "identity" && use.role === role)?.column;
  const column = columnOf("department") ?? columnOf("unit");
  if (column === undefined || places.kind !== "column") return reading;
  const rows = Array.from(places.rows, (row) => row - 1 - view.grid.origin.row);
  const found = filledDepartments(
    departments,
    rows.map((row) => shownAt(view, row, column)),
  );
  if (found === null) return reading;
  const first = departments.indexOf(null);
  issues.add({
    code: "department_assumed",
    at: placeOf(view, rows[first] ?? 0, column),
    count: found.filled,
    departments: [...new Set(departments.filter((name) => name !== null))].slice(0, 8),
  });
  return { ...reading, subjects: { ...reading.subjects, departments: found.names } };
}
