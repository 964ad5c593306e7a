import { formulaKey, type FormulaBook } from "./formulaBook.ts";
import type { AreaNode, FormulaRecord } from "./formulaRecord.ts";

/** Adds every formula that reads one of these, directly or through others, spilled cells included. */
export function withDependants(book: FormulaBook, formulas: ReadonlySet<FormulaRecord>): Set<FormulaRecord> {
  const found = new Set(formulas);
  if (found.size === book.records.size) {
    return found;
  }
  const seen = new Set<AreaNode>();
  for (const record of found) {
    const { sheet, row, column } = record;
    const area = book.arrayAreaAt(formulaKey(record)) ?? { row, column, rowCount: 1, columnCount: 1 };
    for (let index = 0; index < area.rowCount * area.columnCount; index += 1) {
      const place = {
        sheetId: sheet.id,
        row: area.row + Math.floor(index / area.columnCount),
        column: area.column + (index % area.columnCount),
      };
      for (const node of book.nodesAt(place)) {
        if (!seen.has(node)) {
          seen.add(node);
          node.dependants.forEach((reader) => found.add(reader));
        }
      }
      book.arraysAt(place).forEach((reader) => found.add(reader));
    }
  }
  return found;
}
