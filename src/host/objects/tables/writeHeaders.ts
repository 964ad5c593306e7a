import { getCell } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { writeCell } from "../range/writeCell.ts";
import { tableAreas } from "./tableAreas.ts";

/** Puts the columns' names into the header row as text: Excel has neither numbers nor formulas there. */
export function writeHeaders(context: HostContext, { sheet, table }: TableState): void {
  const { header } = tableAreas(table);
  if (header === null) {
    return;
  }
  table.columns.forEach(({ name }, index) => {
    const column = header.column + index;
    const cell = getCell(sheet, header.row, column);
    if (cell?.value !== name || cell.formula !== null) {
      writeCell(context, sheet, header.row, column, { value: name, formula: null, quotePrefix: false });
    }
  });
  context.record({ kind: "cells", sheetId: sheet.id, area: header });
}
