import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError } from "../../protocol/hostError.ts";
import type { TableState } from "../featureStates.ts";
import { clearTableFilters } from "./clearTableFilters.ts";
import { shiftBlock } from "./shiftBlock.ts";
import { shiftFilters } from "./shiftFilters.ts";
import { touchTable } from "./touchTable.ts";

/** Deletes a column with its cells; what stands right of the table moves. The last column stays. */
export function deleteColumn(context: HostContext, state: TableState, index: number): void {
  const { sheet, table } = state;
  if (table.columns.length === 1) {
    throw new HostError("InvalidOperation", "A table keeps at least one column.");
  }
  clearTableFilters(context, state);
  shiftBlock(context, sheet, "delete", "columns", {
    ...table.area,
    column: table.area.column + index,
    columnCount: 1,
  });
  table.columns.splice(index, 1);
  if (table.autoFilter !== null) {
    shiftFilters(table.autoFilter, index, -1);
  }
  touchTable(context, state);
}
