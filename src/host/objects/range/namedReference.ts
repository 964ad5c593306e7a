import {
  parseReference,
  type SheetModel,
  type SheetReference,
  type WorkbookModel,
} from "../../model/index.ts";

/** The cells that a name or a table's data stands for, seen from a sheet; undefined when there is no such range. */
export function namedReference(
  workbook: WorkbookModel,
  sheet: SheetModel,
  name: string,
): SheetReference | undefined {
  const isNamed = (item: { readonly name: string }): boolean =>
    item.name.toLowerCase() === name.toLowerCase();
  const item = sheet.names.find(isNamed) ?? workbook.names.find(isNamed);
  if (item !== undefined) {
    return parseReference(item.formula.replace(/^=/, ""));
  }
  for (const home of workbook.sheets) {
    const table = home.tables.find(isNamed);
    if (table !== undefined) {
      const header = table.showHeaders ? 1 : 0;
      const total = table.showTotals ? 1 : 0;
      const area = {
        ...table.area,
        row: table.area.row + header,
        rowCount: table.area.rowCount - header - total,
      };
      return { sheetName: home.name, area };
    }
  }
  return undefined;
}
