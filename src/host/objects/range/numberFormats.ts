import { isValidFormat } from "numfmt";
import { internStyle, setCell, type CellModel, type SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { requireFormattable } from "../format/requireFormattable.ts";
import { styleIdAt } from "../format/styles.ts";
import type { RangeState } from "../states.ts";
import { writeMatrix } from "./matrix.ts";

/** A cell's number format code; a cell that does not exist has its row's or column's. */
export function numberFormatOf(
  context: HostContext,
  sheet: SheetModel,
  cell: CellModel | undefined,
  row: number,
  column: number,
): string {
  const styleId = cell?.styleId ?? styleIdAt(sheet, row, column);
  return context.workbook.styles[styleId]?.numberFormat ?? "General";
}

/** Writes `numberFormat`: one code for all cells or one for each; "" means General, a broken code is refused. */
export function writeNumberFormats(range: RangeState, value: unknown, context: HostContext): void {
  const { sheet, area } = range;
  requireFormattable(sheet);
  writeMatrix(area, value, (item, row, column) => {
    if (typeof item !== "string" || !isValidFormat(item)) {
      throw invalidArgument();
    }
    const numberFormat = item === "" ? "General" : item;
    const style = context.workbook.styles[styleIdAt(sheet, row, column)];
    if (style !== undefined && style.numberFormat !== numberFormat) {
      setCell(sheet, row, column, { styleId: internStyle(context.workbook, { ...style, numberFormat }) });
    }
  });
  context.record({ kind: "formats", sheetId: sheet.id, area });
}
