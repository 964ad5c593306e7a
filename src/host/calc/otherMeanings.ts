import { isSameArea } from "../model/area.ts";
import type { FormulaBook } from "./formulaBook.ts";
import type { FormulaPart, FormulaRecord } from "./formulaRecord.ts";

/**
 * Reads all formulas anew; gives those that are new, that read other cells than before, or that use a name or a table,
 * whose own formula may have changed.
 */
export function otherMeanings(book: FormulaBook): Set<FormulaRecord> {
  const before = new Map(book.records);
  book.readAll();
  return new Set(
    [...book.records].flatMap(([key, record]) =>
      usesNames(record) || !isSameMeaning(before.get(key), record) ? [record] : [],
    ),
  );
}

function isSameMeaning(before: FormulaRecord | undefined, { formula, parts }: FormulaRecord): boolean {
  return (
    before?.formula === formula &&
    parts.every(({ target }, index) => isSameTarget(before.parts[index]?.target, target))
  );
}

function isSameTarget(first: FormulaPart["target"], second: FormulaPart["target"]): boolean {
  if (first === second) {
    return true;
  }
  return first?.sheetId === second?.sheetId && isSameArea(first?.area, second?.area);
}

function usesNames({ parts }: FormulaRecord): boolean {
  return parts.some(({ kind }) => kind === "name" || kind === "structured");
}
