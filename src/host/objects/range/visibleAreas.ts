import type { Area } from "../../model/index.ts";
import type { RangeState } from "../states.ts";

/** The rectangles of a range that are left when hidden rows and columns are taken out. */
export function visibleAreas({ sheet, area }: RangeState): Area[] {
  const rows = runs(area.row, area.rowCount, (row) => sheet.rows.get(row)?.hidden !== true);
  const columns = runs(area.column, area.columnCount, (column) => sheet.columns.get(column)?.hidden !== true);
  return rows.flatMap((row) =>
    columns.map((column) => ({
      row: row.from,
      rowCount: row.count,
      column: column.from,
      columnCount: column.count,
    })),
  );
}

function runs(
  from: number,
  count: number,
  isVisible: (index: number) => boolean,
): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (let index = from; index < from + count; index += 1) {
    if (!isVisible(index)) {
      continue;
    }
    const last = found.at(-1);
    if (last !== undefined && last.from + last.count === index) {
      last.count += 1;
    } else {
      found.push({ from: index, count: 1 });
    }
  }
  return found;
}
