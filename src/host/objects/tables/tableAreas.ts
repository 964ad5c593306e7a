import type { Area, TableModel } from "../../model/index.ts";

/** The parts of a table; a part that is not shown is null. */
export interface TableAreas {
  readonly header: Area | null;
  /** At least one row. */
  readonly body: Area;
  readonly totals: Area | null;
}

/** Gives the parts of a table, from top to bottom. */
export function tableAreas({ area, showHeaders, showTotals }: TableModel): TableAreas {
  const top = showHeaders ? 1 : 0;
  const bottom = showTotals ? 1 : 0;
  return {
    header: showHeaders ? { ...area, rowCount: 1 } : null,
    body: { ...area, row: area.row + top, rowCount: area.rowCount - top - bottom },
    totals: showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null,
  };
}
