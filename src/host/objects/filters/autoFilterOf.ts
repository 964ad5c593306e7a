import type { AutoFilterModel } from "../../model/index.ts";
import type { HostStates } from "../states.ts";

/** The filter of a table, or of the sheet itself; null when there is none. */
export function autoFilterOf({ sheet, table }: HostStates["AutoFilter"]): AutoFilterModel | null {
  return table === null ? sheet.autoFilter : table.autoFilter;
}
