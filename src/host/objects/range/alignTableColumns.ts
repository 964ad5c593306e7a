import {
  getCell,
  setCell,
  type SheetModel,
  type TableColumnModel,
  type TableModel,
} from "../../model/index.ts";

/**
 * Makes the tables of a sheet have as many columns as they are wide, after columns came in or went with the sheet's.
 *
 * A column is known by its header cell, which moved with it; a new one is named "Column1" after the next free number.
 */
export function alignTableColumns(sheet: SheetModel): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && table.columns.length !== table.area.columnCount) {
      table.columns = Array.from({ length: table.area.columnCount }, (_, offset) =>
        columnAt(sheet, table, offset),
      );
      table.isTouched = true;
      sheet.touched.add("tables");
    }
  }
}

function columnAt(sheet: SheetModel, table: TableModel, offset: number): TableColumnModel {
  const [row, column] = [table.area.row, table.area.column + offset];
  const header = getCell(sheet, row, column)?.value;
  const known = table.columns.find(({ name }) => name === header);
  if (known !== undefined) {
    return known;
  }
  const name = freeName(table);
  setCell(sheet, row, column, { value: name });
  const added = { id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name };
  table.columns.push(added);
  return added;
}

function freeName({ columns }: TableModel): string {
  for (let number = 1; ; number += 1) {
    const name = `Column${String(number)}`;
    if (!columns.some((column) => column.name === name)) {
      return name;
    }
  }
}
