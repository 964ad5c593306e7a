import { setCell } from "../../model/index.ts";
import { asBoolean } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { makeRoom } from "./makeRoom.ts";
import { tableAreas } from "./tableAreas.ts";
import { totalsFormula } from "./totalsFormula.ts";
import { touchTable } from "./touchTable.ts";

/**
 * Shows or hides the total row. When it is shown for the first time Excel writes "Total" in the first column and
 * sums up the last one, or counts it when it holds texts.
 */
export function setShowTotals(state: TableState, value: unknown, context: HostContext): void {
  const { sheet, table } = state;
  requireUnprotected(sheet);
  const isShown = asBoolean(value);
  if (isShown === table.showTotals) {
    return;
  }
  const { area } = table;
  if (isShown) {
    const totals = { ...area, row: area.row + area.rowCount, rowCount: 1 };
    makeRoom(context, sheet, totals);
    const last = table.columns.at(-1);
    if (table.columns.every((column) => (column.totalsFormula ?? null) === null) && last !== undefined) {
      setCell(sheet, totals.row, area.column, { value: "Total", formula: null });
      last.totalsFormula = totalsFormula(sheet, tableAreas(table).body, last.name);
    }
    table.showTotals = true;
    table.area = { ...area, rowCount: area.rowCount + 1 };
    table.columns.forEach(({ totalsFormula: formula }, index) => {
      if (typeof formula === "string") {
        setCell(sheet, totals.row, area.column + index, { value: null, formula });
      }
    });
    context.record({ kind: "cells", sheetId: sheet.id, area: totals });
  } else {
    const totals = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      setCell(sheet, totals.row, column, { value: null, formula: null });
    }
    table.showTotals = false;
    table.area = { ...area, rowCount: area.rowCount - 1 };
    context.record({ kind: "cells", sheetId: sheet.id, area: totals });
  }
  touchTable(context, state);
}
