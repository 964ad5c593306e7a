import type { WorkbookModel } from "../../model/index.ts";
import { isTableNameTaken } from "./isTableNameTaken.ts";

/** Makes the next "Table1", "Table2" … that nothing is called yet. */
export function nextTableName(workbook: WorkbookModel): string {
  let number = 1;
  while (isTableNameTaken(workbook, `Table${String(number)}`)) {
    number += 1;
  }
  return `Table${String(number)}`;
}
