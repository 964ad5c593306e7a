import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { applyFilters } from "../filters/applyFilters.ts";
import { touchTable } from "./touchTable.ts";

/** Takes away all criteria of a table's filter and shows its rows again. */
export function clearTableFilters(context: HostContext, state: TableState): void {
  const { sheet, table } = state;
  if (table.autoFilter === null || table.autoFilter.filters.size === 0) {
    return;
  }
  table.autoFilter.filters.clear();
  applyFilters(context, sheet, table.autoFilter);
  touchTable(context, state);
}
