import type { Area, TableColumnModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { headerTexts } from "./headerTexts.ts";
import { tableAreas } from "./tableAreas.ts";
import { touchTable } from "./touchTable.ts";
import { uniqueHeaders } from "./uniqueHeaders.ts";
import { writeHeaders } from "./writeHeaders.ts";

/** Gives a table another area; columns that stay keep their ids, new ones are named after their header cells. */
export function fitTable(context: HostContext, state: TableState, area: Area): void {
  const { sheet, table } = state;
  const before = table.area;
  const known = new Map(table.columns.map((column, index) => [before.column + index, column]));
  const texts = table.showHeaders
    ? headerTexts(context, sheet, { ...area, rowCount: 1 })
    : Array<string>(area.columnCount).fill("");
  const names = uniqueHeaders(texts.map((text, index) => known.get(area.column + index)?.name ?? text));
  let lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  table.area = area;
  table.columns = names.map((name, index): TableColumnModel => {
    const column = known.get(area.column + index);
    if (column !== undefined) {
      column.name = name;
      return column;
    }
    lastId += 1;
    return { id: lastId, name };
  });
  if (table.autoFilter !== null) {
    const { body, header } = tableAreas(table);
    table.autoFilter.area = { ...area, rowCount: body.rowCount + (header?.rowCount ?? 0) };
  }
  writeHeaders(context, state);
  touchTable(context, state);
}
