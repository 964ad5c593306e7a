import type { PlannedCell, SheetPlan } from "../../sheet/index.ts";
import { withoutRows } from "./withoutRows.ts";

/**
 * A list with one person's rows only: below a header "Employee ID" every row with another's ID is taken out. A tab
 * without such a column is about nobody in particular and stays.
 *
 * @param idHeader - How the column of IDs is headed.
 */
export function redactSheet(
  sheet: SheetPlan,
  idHeader: string,
  ids: readonly string[],
  onlyId: string,
): SheetPlan {
  const cells = new Map<string, PlannedCell>();
  for (const { top, left, cells: rows } of sheet.blocks)
    rows.forEach((row, r) =>
      row.forEach((cell, c) => cells.set(`${String(top + r)},${String(left + c)}`, cell)),
    );
  const header = [...cells]
    .find(([, cell]) => cell === idHeader)?.[0]
    .split(",")
    .map(Number);
  const [headerRow, column] = header ?? [];
  if (headerRow === undefined || column === undefined) return sheet;
  const others = new Set(ids.filter((id) => id !== onlyId));
  const rows = new Set(
    [...cells].flatMap(([key, cell]) => {
      const [row = 0, at = 0] = key.split(",").map(Number);
      return row > headerRow && at === column && typeof cell === "string" && others.has(cell) ? [row] : [];
    }),
  );
  return withoutRows(sheet, rows);
}
