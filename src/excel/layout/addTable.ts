import type { TablePlan } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";

/** Queues a native table over cells that stand there already. */
export function addTable(sheet: Excel.Worksheet, table: TablePlan): void {
  const { top, left, bottom, right } = table.area;
  const added = sheet.tables.add(rangeAddress(top, left, bottom, right), true);
  added.name = table.name;
  added.style = table.style;
  added.showFilterButton = table.showsFilter;
  added.showBandedRows = table.showsBandedRows;
}
