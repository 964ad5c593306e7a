import { setCell, type SheetModel, type TableModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { mapTableReferences, type TableNaming } from "./mapTableReferences.ts";

/**
 * Rewrites references to a table in every formula that may hold one: cells, names, formulas of table columns. Excel
 * takes no structured references in rules and validations.
 *
 * @param naming - Names as they are to be; `column` is asked with "" only for formulas within the table.
 */
export function renameInFormulas(context: HostContext, table: TableModel, naming: TableNaming): void {
  const { workbook } = context;
  const outside: TableNaming = {
    mayStandIn: (formula) => naming.mayStandIn(formula),
    table: (name) => naming.table(name),
    column: (name, tableName) => (tableName === "" ? name : naming.column(name, tableName)),
  };
  for (const sheet of workbook.sheets) {
    renameInCells(sheet, table, naming, outside);
  }
  for (const item of [workbook, ...workbook.sheets].flatMap(({ names }) => names)) {
    const formula = mapTableReferences(item.formula, outside);
    if (formula !== item.formula) {
      item.formula = formula;
      workbook.touched.add("names");
    }
  }
  for (const sheet of workbook.sheets) {
    for (const column of sheet.tables.flatMap(({ columns }) => columns)) {
      const isOwn = table.columns.includes(column);
      column.calculatedColumnFormula = renamed(column.calculatedColumnFormula, isOwn ? naming : outside);
      column.totalsFormula = renamed(column.totalsFormula, isOwn ? naming : outside);
    }
  }
}

function renameInCells(
  sheet: SheetModel,
  table: TableModel,
  inside: TableNaming,
  outside: TableNaming,
): void {
  const { row: top, column: left, rowCount, columnCount } = table.area;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === null) {
        continue;
      }
      const isInside =
        sheet.tables.includes(table) &&
        row >= top &&
        row < top + rowCount &&
        column >= left &&
        column < left + columnCount;
      const formula = mapTableReferences(cell.formula, isInside ? inside : outside);
      if (formula !== cell.formula) {
        setCell(sheet, row, column, { formula });
      }
    }
  }
}

function renamed(formula: string | null | undefined, naming: TableNaming): string | null {
  return formula === null || formula === undefined ? null : mapTableReferences(formula, naming);
}
