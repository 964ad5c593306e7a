import { getCell, setCell, type Area } from "../../model/index.ts";
import { shiftFormula } from "../../formula/shiftFormula.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { shiftBlock } from "./shiftBlock.ts";
import { tableAreas } from "./tableAreas.ts";
import { touchTable } from "./touchTable.ts";

/**
 * Inserts data rows at an index. They look like the row above them, or below for the first, and take the formulas of
 * calculated columns. Rules and validations that end with the table's last row follow it.
 */
export function insertTableRows(context: HostContext, state: TableState, index: number, count: number): void {
  const { sheet, table } = state;
  const { area } = table;
  const { body } = tableAreas(table);
  const block: Area = { ...body, row: body.row + index, rowCount: count };
  const isAppended = index === body.rowCount;
  shiftBlock(context, sheet, "insert", "rows", block);
  table.area = { ...area, rowCount: area.rowCount + count };
  if (table.autoFilter !== null) {
    const totals = table.showTotals ? 1 : 0;
    table.autoFilter.area = { ...area, rowCount: table.area.rowCount - totals };
  }
  if (isAppended) {
    extendRules(state, body, count);
  }
  fillRows(state, block, index === 0 ? block.row + count : block.row - 1);
  context.record({ kind: "cells", sheetId: sheet.id, area: block });
  touchTable(context, state);
}

function extendRules({ sheet }: TableState, body: Area, count: number): void {
  const bottom = body.row + body.rowCount;
  for (const part of ["conditionalFormats", "dataValidations"] as const) {
    for (const rule of sheet[part]) {
      rule.areas = rule.areas.map((area) => {
        const isOfTable =
          area.row + area.rowCount === bottom &&
          area.row >= body.row &&
          area.column >= body.column &&
          area.column + area.columnCount <= body.column + body.columnCount;
        if (isOfTable) {
          sheet.touched.add(part);
          delete rule.source;
        }
        return isOfTable ? { ...area, rowCount: area.rowCount + count } : area;
      });
    }
  }
}

function fillRows({ sheet, table }: TableState, block: Area, modelRow: number): void {
  table.columns.forEach(({ calculatedColumnFormula }, offset) => {
    const column = block.column + offset;
    const model = getCell(sheet, modelRow, column);
    const styleId = model?.styleId ?? 0;
    const isCalculated = calculatedColumnFormula !== null && calculatedColumnFormula !== undefined;
    const formula = isCalculated ? (model?.formula ?? null) : null;
    if (styleId === 0 && formula === null) {
      return;
    }
    const origin = { row: modelRow, column };
    for (let row = block.row; row < block.row + block.rowCount; row += 1) {
      const own = formula === null ? null : shiftFormula(formula, origin, { row, column });
      setCell(sheet, row, column, { styleId, ...(own === null ? {} : { formula: own, value: null }) });
    }
  });
}
