import type { AutoFilterModel, SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { rowForWriting } from "../format/lines.ts";
import { passingRows } from "./passingRows.ts";

/** Hides the rows that do not meet every criterion and shows the others; only rows that change are written. */
export function applyFilters(
  context: HostContext,
  sheet: SheetModel,
  { area, filters }: AutoFilterModel,
): void {
  context.calculatePending();
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const passing = [...filters].map(([offset, filter]) =>
    passingRows(context, sheet, { ...body, column: area.column + offset, columnCount: 1 }, filter),
  );
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    const hidden = passing.some((rows) => !rows.has(row));
    if ((sheet.rows.get(row)?.hidden ?? false) !== hidden) {
      rowForWriting(sheet, row).hidden = hidden;
    }
  }
  context.record({ kind: "formats", sheetId: sheet.id, area: body });
}
