import { forEachCell, type Area, type SheetModel } from "../../model/index.ts";

/** Excel's first choice for a total: the sum of a column of numbers, the count of one that holds a text. */
export function totalsFormula(sheet: SheetModel, body: Area, columnName: string): string {
  let hasText = false;
  const column = { ...body, column: body.column + body.columnCount - 1, columnCount: 1 };
  forEachCell(sheet, column, ({ value }) => {
    hasText ||= typeof value === "string";
  });
  const name = columnName.replace(/[[\]#'@]/g, "'$&");
  return `=SUBTOTAL(${hasText ? "103" : "109"},[${name}])`;
}
