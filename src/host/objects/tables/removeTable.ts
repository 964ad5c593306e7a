import { deleteCell, forEachCell } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { touchTable } from "./touchTable.ts";

/** Takes a table off its sheet, with all it holds if asked. */
export function removeTable(
  context: HostContext,
  state: TableState,
  options: { readonly withCells?: boolean } = {},
): void {
  const { sheet, table } = state;
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (options.withCells === true) {
    forEachCell(sheet, table.area, (_cell, row, column) => {
      deleteCell(sheet, row, column);
    });
    context.record({ kind: "cells", sheetId: sheet.id, area: table.area });
  }
  touchTable(context, state);
}
