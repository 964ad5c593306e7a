import type { FormulaBook } from "./formulaBook.ts";
import type { FormulaRecord } from "./formulaRecord.ts";

/**
 * Reads all formulas anew; gives those that are new, that read other cells than before, or that use a name or a table,
 * whose own formula may have changed.
 */
export function otherMeanings(book: FormulaBook): Set<FormulaRecord> {
  const before = new Map([...book.records].map(([key, record]) => [key, meaningOf(record)]));
  book.readAll();
  return new Set(
    [...book.records].flatMap(([key, record]) =>
      before.get(key) !== meaningOf(record) || usesNames(record) ? [record] : [],
    ),
  );
}

function meaningOf({ formula, parts }: FormulaRecord): string {
  return JSON.stringify([formula, parts.map(({ target }) => target)]);
}

function usesNames({ parts }: FormulaRecord): boolean {
  return parts.some(({ kind }) => kind === "name" || kind === "structured");
}
