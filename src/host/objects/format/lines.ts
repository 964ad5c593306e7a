import type { ColumnModel, RowModel, SheetModel } from "../../model/index.ts";

/** Gives a row's properties for writing, making them if need be, and marks the row as touched. */
export function rowForWriting(sheet: SheetModel, index: number): RowModel {
  const row = sheet.rows.get(index) ?? { heightPoints: null, hidden: false, styleId: null, outlineLevel: 0 };
  sheet.rows.set(index, row);
  sheet.touched.add("rows");
  sheet.touchedRows.add(index);
  return row;
}

/** Gives a column's properties for writing, making them if need be. */
export function columnForWriting(sheet: SheetModel, index: number): ColumnModel {
  const column = sheet.columns.get(index) ?? {
    widthChars: null,
    hidden: false,
    styleId: null,
    outlineLevel: 0,
  };
  sheet.columns.set(index, column);
  sheet.touched.add("columns");
  return column;
}
