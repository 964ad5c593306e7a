import type { TableModel, WorkbookModel } from "../../model/index.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { isValidName } from "../names/isValidName.ts";

/**
 * Excel's rules for a table's name: those of defined names, and no table or workbook name called so anywhere.
 *
 * @param self - The table that is being renamed; its own name is free to it.
 * @throws HostError InvalidArgument, or ItemAlreadyExists for a name in use.
 */
export function checkTableName(workbook: WorkbookModel, name: string, self: TableModel): string {
  if (!isValidName(name)) {
    throw invalidArgument();
  }
  if (isNameTaken(workbook, name, self)) {
    throw new HostError("ItemAlreadyExists", "There is a name or a table of this name already.");
  }
  return name;
}

/** Makes the next "Table1", "Table2" … that nothing is called yet. */
export function nextTableName(workbook: WorkbookModel): string {
  let number = 1;
  while (isNameTaken(workbook, `Table${String(number)}`)) {
    number += 1;
  }
  return `Table${String(number)}`;
}

function isNameTaken(workbook: WorkbookModel, name: string, self?: TableModel): boolean {
  const isSame = (other: { readonly name: string }): boolean =>
    other !== self && other.name.toLowerCase() === name.toLowerCase();
  return workbook.names.some(isSame) || workbook.sheets.some(({ tables }) => tables.some(isSame));
}
