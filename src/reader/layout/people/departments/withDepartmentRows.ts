import { departmentOfRow } from "../../../table/departmentOfRow.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { PeopleRows } from "../../findPeopleRows.ts";
import type { TableReading } from "../../tableReading.ts";

/** People without a department of their own belong to the one that the last heading above them names. */
export function withDepartmentRows(
  { view, left, right }: TableFrame,
  { rows, skipped }: Pick<PeopleRows, "rows" | "skipped">,
  reading: TableReading,
): TableReading {
  const headings = skipped.flatMap(({ row, reason }) => {
    const name = reason === "department" ? departmentOfRow(view, row, left, right) : null;
    return name === null ? [] : [{ row, name }];
  });
  const { departments, count } = reading.subjects;
  if (headings.length === 0 || count !== rows.length || departments.some((name) => name !== null))
    return reading;
  let next = 0;
  let current: string | null = null;
  const named = Array.from(rows, (row) => {
    for (let heading = headings[next]; heading !== undefined && heading.row < row; heading = headings[next]) {
      current = heading.name;
      next += 1;
    }
    return current;
  });
  return { ...reading, subjects: { ...reading.subjects, departments: named } };
}
