import { toReference } from "./parseFormula.ts";
import { tokenize } from "./tokenize.ts";

/** A rectangle that a formula reads; sheet rows and columns from 0, ends inclusive. */
export interface FormulaReference {
  /** Null: the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula reads: cells, and words that are names of the workbook or of functions, in capitals. */
export interface FormulaReads {
  readonly cells: readonly FormulaReference[];
  readonly names: readonly string[];
}

/**
 * Which cells and names does a formula read? Null where it holds something that is not understood (whole columns,
 * tables, other files).
 *
 * @example
 * formulaReads("=SUM(B2:C2)*Rate")
 * //=> { cells: [{ sheet: null, top: 1, left: 1, bottom: 1, right: 2 }], names: ["SUM", "RATE"] }
 */
export function formulaReads(formula: string): FormulaReads | null {
  const tokens = tokenize(formula);
  if (tokens === null) return null;
  const cells: FormulaReference[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== "reference") continue;
    const found = toReference(text);
    if (found?.kind === "cell") cells.push(areaOf(found.cell, found.cell));
    else if (found?.kind === "range") cells.push(areaOf(found.from, found.to));
    else return null;
  }
  const names = tokens.flatMap(({ kind, text }) => (kind === "name" ? [text.toUpperCase()] : []));
  return { cells, names };
}

interface Corner {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

const areaOf = (from: Corner, to: Corner): FormulaReference => ({
  sheet: from.sheet,
  top: Math.min(from.row, to.row),
  left: Math.min(from.column, to.column),
  bottom: Math.max(from.row, to.row),
  right: Math.max(from.column, to.column),
});
