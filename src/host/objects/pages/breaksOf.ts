import type { HostStates } from "../states.ts";

/** The sheet's own list of breaks in one direction: rows or columns that a break stands before, ascending. */
export function breaksOf({ sheet, direction }: HostStates["PageBreakCollection"]): number[] {
  return direction === "horizontal" ? sheet.pageLayout.horizontalBreaks : sheet.pageLayout.verticalBreaks;
}
