import { placeAt, type Dataset } from "../../core/index.ts";
import { addressOf } from "../../sheet/index.ts";
import type { Departments } from "./departmentsOf.ts";

/** Departments of the people whose forms stand on a sheet, null among them for those without; null where nobody's does. */
export function formOwners(
  sheetName: string,
  { employees, size }: Dataset,
  { ofRow }: Departments,
): ReadonlySet<string | null> | null {
  const begin = addressOf(sheetName, { row: 0, column: 0 }).slice(0, -"A1".length);
  const rows = Array.from({ length: size }, (_, row) => row).filter(
    (row) => placeAt(employees.places, row)?.startsWith(begin) === true,
  );
  return rows.length === 0 ? null : new Set(rows.map((row) => ofRow(row)));
}
