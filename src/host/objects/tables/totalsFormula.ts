import { forEachCell, type Area, type SheetModel } from "../../model/index.ts";

/** Excel's first choice for a total: the sum of a column of numbers, the count of one that holds a text. */
export function totalsFormula(sheet: SheetModel, body: Area, columnName: string): string {
  const column = { ...body, column: body.column + body.columnCount - 1, columnCount: 1 };
  const texts: string[] = [];
  forEachCell(sheet, column, ({ value }) => {
    if (typeof value === "string") {
      texts.push(value);
    }
  });
  const name = columnName.replace(/[[\]#'@]/g, "'$&");
  return `=SUBTOTAL(${texts.length > 0 ? "103" : "109"},[${name}])`;
}
