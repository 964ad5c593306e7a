import { getCell, type Area, type SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { readText } from "../range/rangeContent.ts";

/** The texts that a row's cells show, for column names. */
export function headerTexts(context: HostContext, sheet: SheetModel, row: Area): string[] {
  return Array.from({ length: row.columnCount }, (_, offset) =>
    readText(context, getCell(sheet, row.row, row.column + offset)),
  );
}
