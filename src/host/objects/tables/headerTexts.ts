import { getCell, type Area, type SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { cellText } from "../range/cellText.ts";

/** The texts that a row's cells show, for column names. */
export function headerTexts({ workbook }: HostContext, sheet: SheetModel, row: Area): string[] {
  return Array.from({ length: row.columnCount }, (_, offset) => {
    const cell = getCell(sheet, row.row, row.column + offset);
    const numberFormat = workbook.styles[cell?.styleId ?? 0]?.numberFormat ?? "General";
    return cellText(cell?.value ?? null, numberFormat, workbook.date1904);
  });
}
