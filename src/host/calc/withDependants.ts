import { formulaKey, type FormulaBook } from "./formulaBook.ts";
import type { FormulaRecord } from "./formulaRecord.ts";

/** Adds every formula that reads one of these, directly or through others, spilled cells included. */
export function withDependants(book: FormulaBook, formulas: ReadonlySet<FormulaRecord>): Set<FormulaRecord> {
  const found = new Set(formulas);
  for (const record of found) {
    const { sheet, row, column } = record;
    const area = book.arrayAreaAt(formulaKey(record)) ?? { row, column, rowCount: 1, columnCount: 1 };
    for (let index = 0; index < area.rowCount * area.columnCount; index += 1) {
      const readers = book.affectedBy({
        sheetId: sheet.id,
        row: area.row + Math.floor(index / area.columnCount),
        column: area.column + (index % area.columnCount),
      });
      for (const reader of readers) {
        found.add(reader);
      }
    }
  }
  return found;
}
