import type { ReadReport } from "../../reader/index.ts";
import type { SheetShape } from "../returns/sheetShapes.ts";
import { formulaAt, valueAt, type PlacedTable } from "../returns/tableShape.ts";
import type { Departments } from "./departmentsOf.ts";

/** A row about somebody. */
export interface PersonRow {
  readonly row: number;
  readonly person: string;
  readonly department: string | null;
}

/** A sheet with people in rows. */
export interface SheetRows {
  readonly sheetName: string;
  readonly people: readonly PersonRow[];
  /** Rows that belong to nobody in particular and tell about everybody: they go from every part. */
  readonly others: readonly number[];
  /** Rows that name the department of those below. */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly tables: readonly PlacedTable[];
}

type SkippedRow = ReadReport["tables"][number]["skippedRows"][number];

/**
 * The rows of a sheet by whom they are about; null where no table has people in rows, "mixed" where one row is about
 * people of several departments.
 */
export function rowsOfSheet(
  { grid: { sheetName }, tables }: SheetShape,
  skipped: readonly SkippedRow[],
  known: Departments,
): SheetRows | "mixed" | null {
  const inRows = tables.filter(({ table }) => table.idColumn !== null || table.nameColumn !== null);
  if (inRows.length === 0) return null;
  const byRow = new Map<number, PersonRow>();
  for (const { table } of inRows)
    for (const [key, { row, person, department }] of table.rows) {
      const written = (department ?? "") === "" ? null : department;
      const own = {
        row,
        person: person ?? key,
        department: written ?? known.ofPerson(key.replace(/#\d+$/u, "")),
      };
      const other = byRow.get(row);
      if (other !== undefined && other.department !== own.department) return "mixed";
      byRow.set(row, own);
    }
  if (byRow.size === 0) return null;
  const people = [...byRow.values()].sort((left, right) => left.row - right.row);
  return {
    sheetName,
    people,
    others: skipped.flatMap(({ row, reason }) =>
      tellsOfOthers(reason, row - 1, inRows) && !byRow.has(row - 1) ? [row - 1] : [],
    ),
    headings: skipped
      .filter(({ reason }) => reason === "department")
      .map(({ row, text }) => ({ row: row - 1, text })),
    tables: inRows,
  };
}

/** Sums that are calculated follow what is left; sums that were typed, and people in hidden rows, go. */
function tellsOfOthers(reason: SkippedRow["reason"], row: number, tables: readonly PlacedTable[]): boolean {
  if (reason === "hidden" || reason === "subtotal") return true;
  const own: readonly SkippedRow["reason"][] = ["note", "signature", "repeatedHeader", "blank", "department"];
  if (own.includes(reason)) return false;
  return tables.some(({ grid, table: { left, right } }) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index).some(
      (column) => typeof valueAt(grid, row, column) === "number" && formulaAt(grid, row, column) === null,
    ),
  );
}
