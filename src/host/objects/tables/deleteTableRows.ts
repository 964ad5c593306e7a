import { setCell } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import type { TableState } from "../featureStates.ts";
import { shiftBlock } from "./shiftBlock.ts";
import { tableAreas } from "./tableAreas.ts";
import { touchTable } from "./touchTable.ts";

/** Deletes data rows; what stands below moves up. Of a table that loses its last row an empty one stays. */
export function deleteTableRows(context: HostContext, state: TableState, index: number, count: number): void {
  const { sheet, table } = state;
  const { body } = tableAreas(table);
  const isInside =
    Number.isInteger(index) &&
    Number.isInteger(count) &&
    index >= 0 &&
    count >= 1 &&
    index + count <= body.rowCount;
  if (!isInside) {
    throw invalidArgument();
  }
  const emptied = count === body.rowCount ? 1 : 0;
  if (emptied === 1) {
    for (let column = body.column; column < body.column + body.columnCount; column += 1) {
      setCell(sheet, body.row, column, { value: null, formula: null });
    }
    context.record({ kind: "cells", sheetId: sheet.id, area: { ...body, rowCount: 1 } });
  }
  if (count > emptied) {
    const block = { ...body, row: body.row + index + emptied, rowCount: count - emptied };
    shiftBlock(context, sheet, "delete", "rows", block);
  }
  touchTable(context, state);
}
