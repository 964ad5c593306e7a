import type { ErrorCode } from "../model/cell.ts";
import { getCell } from "../model/cells.ts";
import type { FormulaBook } from "./formulaBook.ts";
import type { FormulaRecord } from "./formulaRecord.ts";
import { isCellError } from "./runtimeValue.ts";

/** Errors that say that whoever saved the file could not, or not yet, compute the formula. */
const unsettled: readonly ErrorCode[] = ["#BUSY!", "#NAME?", "#CONNECT!"];

/** Formulas of an opened file that have no value yet. */
export function openFormulas(book: FormulaBook): Set<FormulaRecord> {
  return new Set(
    [...book.records.values()].filter(({ sheet, row, column }) => {
      const value = getCell(sheet, row, column)?.value ?? null;
      return value === null || (isCellError(value) && unsettled.includes(value.error));
    }),
  );
}
