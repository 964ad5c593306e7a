import type { HostContext } from "../../protocol/hostContext.ts";
import type { HostStates } from "../states.ts";
import { touchTable } from "../tables/touchTable.ts";
import { touchSheet } from "../touchSheet.ts";
import { applyFilters } from "./applyFilters.ts";
import { autoFilterOf } from "./autoFilterOf.ts";

/** After criteria changed: shows and hides rows, and marks the table or the sheet. */
export function touchFilter(context: HostContext, state: HostStates["AutoFilter"]): void {
  const filter = autoFilterOf(state);
  if (filter !== null) {
    applyFilters(context, state.sheet, filter);
  }
  if (state.table === null) {
    touchSheet(context, state.sheet, "autoFilter");
  } else {
    touchTable(context, { sheet: state.sheet, table: state.table });
  }
}
