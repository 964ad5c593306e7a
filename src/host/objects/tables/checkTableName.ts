import type { TableModel, WorkbookModel } from "../../model/index.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { isValidName } from "../names/isValidName.ts";
import { isTableNameTaken } from "./isTableNameTaken.ts";

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
  if (isTableNameTaken(workbook, name, self)) {
    throw new HostError("ItemAlreadyExists", "There is a name or a table of this name already.");
  }
  return name;
}
