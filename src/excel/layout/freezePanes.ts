import type { SheetPlan } from "../../sheet/index.ts";

/** Queues the rows and columns that stay on view; none where there are none. */
export function freezePanes(sheet: Excel.Worksheet, freeze: SheetPlan["freeze"]): void {
  if (freeze === null || freeze.rows + freeze.columns === 0) return;
  const { rows, columns } = freeze;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
