import { forEachCell, type CellModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { readText } from "../range/rangeContent.ts";
import type { RangeAreasState } from "../states.ts";
import { columnForWriting, rowForWriting } from "./lines.ts";

/** Room that Excel leaves beside the longest text, in characters. */
const padding = 1.5;
const maxChars = 255;

/**
 * Makes columns as wide as their longest text.
 *
 * An estimate: Excel measures with the fonts of the machine; here a Latin character counts one digit's width, a Chinese
 * or full-width one two, bold letters a tenth more. Wrapped texts count for nothing, as in Excel.
 */
export function autofitColumns({ sheet, areas }: RangeAreasState, context: HostContext): void {
  const widest = new Map<number, number>();
  const measure = (cell: CellModel, _row: number, column: number): void => {
    const style = context.workbook.styles[cell.styleId];
    const text = readText(context, cell);
    if (text !== "" && style?.alignment.wrapText !== true) {
      const scale = ((style?.font.size ?? 11) / 11) * (style?.font.bold === true ? 1.1 : 1);
      const width = Math.max(...text.split("\n").map(widthInDigits)) * scale;
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
    }
  };
  for (const area of areas) {
    forEachCell(sheet, area, measure);
    context.record({ kind: "formats", sheetId: sheet.id, area });
  }
  for (const [column, width] of widest) {
    columnForWriting(sheet, column).widthChars = Math.min(maxChars, width + padding);
  }
}

/** Lets rows be as high as their texts need: whoever draws the sheet decides, as Excel does when it opens a file. */
export function autofitRows({ sheet, areas }: RangeAreasState, context: HostContext): void {
  for (const area of areas) {
    for (const [index, row] of sheet.rows) {
      if (index >= area.row && index < area.row + area.rowCount && row.heightPoints !== null) {
        rowForWriting(sheet, index).heightPoints = null;
      }
    }
    context.record({ kind: "formats", sheetId: sheet.id, area });
  }
}

function widthInDigits(line: string): number {
  return Array.from(line).reduce((sum, letter) => sum + (/[\u1100-\uFFEF]/u.test(letter) ? 2 : 1), 0);
}
