import {
  deleteCell,
  getCell,
  internStyle,
  setCell,
  type CellPosition,
  type SheetModel,
} from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError } from "../../protocol/hostError.ts";
import type { CellInput } from "./parseInput.ts";

/**
 * Puts a constant or formula in a cell, and takes apart the spilled array it stood in.
 *
 * @returns The anchor of the array that must be computed again, if the cell was part of one.
 */
export function writeCell(
  context: HostContext,
  sheet: SheetModel,
  row: number,
  column: number,
  input: CellInput,
): CellPosition | null {
  const cell = getCell(sheet, row, column);
  const anchor = cell?.arrayAnchor ?? null;
  if (cell?.array !== undefined || anchor !== null) {
    dissolveArray(sheet, anchor ?? { row, column });
  }
  if (cell === undefined && input.value === null && input.formula === null) {
    return anchor;
  }
  const style = context.workbook.styles[cell?.styleId ?? 0];
  const written = setCell(sheet, row, column, { value: input.value, formula: input.formula });
  const current = context.workbook.styles[written.styleId] ?? style;
  const isGeneral = current?.numberFormat === "General";
  const numberFormat = isGeneral ? (input.numberFormat ?? "General") : current?.numberFormat;
  if (current !== undefined && numberFormat !== undefined) {
    const needsStyle = numberFormat !== current.numberFormat || input.quotePrefix !== current.quotePrefix;
    if (needsStyle) {
      written.styleId = internStyle(context.workbook, {
        ...current,
        numberFormat,
        quotePrefix: input.quotePrefix,
      });
    }
  }
  if (written.value === null && written.formula === null && written.styleId === 0) {
    deleteCell(sheet, row, column);
  }
  return anchor;
}

/** Takes the results of a spilled array off the sheet; its formula stays and will spill or say #SPILL! anew. */
function dissolveArray(sheet: SheetModel, anchor: CellPosition): void {
  const formulaCell = getCell(sheet, anchor.row, anchor.column);
  const array = formulaCell?.array;
  if (formulaCell === undefined || array === undefined) {
    return;
  }
  if (array.kind === "legacy" && array.area.rowCount * array.area.columnCount > 1) {
    throw new HostError("InvalidOperation", "You can't change part of an array.");
  }
  delete formulaCell.array;
  for (let row = array.area.row; row < array.area.row + array.area.rowCount; row += 1) {
    for (let column = array.area.column; column < array.area.column + array.area.columnCount; column += 1) {
      const part = getCell(sheet, row, column);
      if (part?.arrayAnchor !== undefined) {
        delete part.arrayAnchor;
        setCell(sheet, row, column, { value: null });
      }
    }
  }
}
