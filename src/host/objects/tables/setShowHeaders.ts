import { setCell } from "../../model/index.ts";
import { asBoolean } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { clearTableFilters } from "./clearTableFilters.ts";
import { makeRoom } from "./makeRoom.ts";
import { touchTable } from "./touchTable.ts";
import { writeHeaders } from "./writeHeaders.ts";

/** Shows or hides the header row. Hidden headers leave empty cells above the table; shown ones take that row again. */
export function setShowHeaders(state: TableState, value: unknown, context: HostContext): void {
  const { sheet, table } = state;
  requireUnprotected(sheet);
  const isShown = asBoolean(value);
  if (isShown === table.showHeaders) {
    return;
  }
  clearTableFilters(context, state);
  const { area } = table;
  if (isShown) {
    const row = area.row === 0 ? 0 : area.row - 1;
    const header = { ...area, row, rowCount: 1 };
    if (area.row === 0) {
      makeRoom(context, sheet, header);
    }
    table.showHeaders = true;
    table.area = { ...area, row, rowCount: area.rowCount + 1 };
    writeHeaders(context, state);
  } else {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      setCell(sheet, area.row, column, { value: null, formula: null });
    }
    table.showHeaders = false;
    table.area = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    context.record({ kind: "cells", sheetId: sheet.id, area: { ...area, rowCount: 1 } });
  }
  table.showFilterButton = isShown;
  table.autoFilter = isShown ? { area: table.area, filters: new Map() } : null;
  touchTable(context, state);
}
