import { getCell, setCell, type TableColumnModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { shiftBlock } from "./shiftBlock.ts";
import { shiftFilters } from "./shiftFilters.ts";
import { touchTable } from "./touchTable.ts";
import { uniqueHeaders } from "./uniqueHeaders.ts";
import { writeHeaders } from "./writeHeaders.ts";

/** Inserts an empty column, named "Column1" after the next free number, that looks like the one on its left. */
export function insertColumn(context: HostContext, state: TableState, index: number): TableColumnModel {
  const { sheet, table } = state;
  const { area } = table;
  const block = { ...area, column: area.column + index, columnCount: 1 };
  shiftBlock(context, sheet, "insert", "columns", block);
  table.area = { ...area, columnCount: area.columnCount + 1 };
  const names = uniqueHeaders([...table.columns.map(({ name }) => name), ""]);
  const column: TableColumnModel = {
    id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1,
    name: names.at(-1) ?? "",
  };
  table.columns.splice(index, 0, column);
  if (table.autoFilter !== null) {
    table.autoFilter.area = {
      ...table.autoFilter.area,
      column: area.column,
      columnCount: area.columnCount + 1,
    };
    shiftFilters(table.autoFilter, index, 1);
  }
  const neighbour = index === 0 ? block.column + 1 : block.column - 1;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const styleId = getCell(sheet, row, neighbour)?.styleId ?? 0;
    if (styleId !== 0) {
      setCell(sheet, row, block.column, { styleId });
    }
  }
  writeHeaders(context, state);
  touchTable(context, state);
  return column;
}
