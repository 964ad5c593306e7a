import type { CellReference } from "../calcEngine.ts";
import { getCell } from "../model/cells.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import { formulaKey, type FormulaBook } from "./formulaBook.ts";
import type { FormulaRecord } from "./formulaRecord.ts";
import type { Area } from "../model/area.ts";
import { clearSpill } from "./placeResult.ts";

/** Reads changed cells anew; gives the formulas in them and those that read them directly. */
export function changedFormulas(
  workbook: WorkbookModel,
  book: FormulaBook,
  cells: readonly CellReference[],
): Set<FormulaRecord> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const dirty = new Set<FormulaRecord>();
  for (const reference of cells) {
    const sheet = sheets.get(reference.sheetId);
    if (sheet === undefined) {
      continue;
    }
    const place = { sheet, row: reference.row, column: reference.column };
    const cell = getCell(sheet, place.row, place.column);
    // Whoever writes into a spilled cell makes it a cell of its own.
    delete cell?.arrayAnchor;
    const array = book.arrayAreaAt(formulaKey(place));
    const record = book.read(reference);
    if (array !== undefined) {
      readersOf(book, reference.sheetId, array).forEach((reader) => dirty.add(reader));
    }
    if (record !== undefined) {
      dirty.add(record);
    } else if (array !== undefined) {
      book.setArrayArea(place, null);
      delete cell?.array;
      clearSpill(place, array, null);
    }
    book.affectedBy(reference).forEach((reader) => dirty.add(reader));
  }
  // A formula found as a reader and read anew later is another record by now.
  return new Set([...dirty].filter((record) => book.recordOf(formulaKey(record)) === record));
}

function readersOf(book: FormulaBook, sheetId: string, area: Area): FormulaRecord[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    book.affectedBy({
      sheetId,
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
    }),
  ).flat();
}
