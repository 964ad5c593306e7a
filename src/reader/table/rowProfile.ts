import { readLabel } from "../value/readLabel.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { isBlankAt, mergeAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import type { WordRole } from "../words/wordRole.ts";

/** What a row is made of, over the cells that hold something themselves (a merged rectangle counts once). */
export interface RowProfile {
  readonly row: number;
  readonly filled: readonly number[];
  readonly numbers: number;
  readonly texts: number;
  /** Cells whose words name a role, a rater or a period. */
  readonly hits: readonly {
    readonly column: number;
    readonly role: WordRole | "rater" | "period";
    readonly confidence: number;
  }[];
}

/** Counts what stands in a row. Rows of mostly numbers are not searched for words: they are data. */
export function profileRow(view: SheetView, row: number): RowProfile {
  const filled: number[] = [];
  let numbers = 0;
  let texts = 0;
  const values = view.grid.values[row] ?? [];
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (value === null || value === undefined || (typeof value === "string" && value.trim() === "")) continue;
    const merge = mergeAt(view, row, column);
    if (merge !== null && (merge.row !== row || merge.column !== column)) continue;
    filled.push(column);
    if (typeof value === "number") numbers += 1;
    else if (typeof value === "string") texts += 1;
  }
  return { row, filled, numbers, texts, hits: numbers > texts ? [] : findHits(view, row, filled) };
}

function findHits(view: SheetView, row: number, filled: readonly number[]): RowProfile["hits"] {
  const hits: { column: number; role: WordRole | "rater" | "period"; confidence: number }[] = [];
  for (const column of filled) {
    const value = valueAt(view, row, column);
    if (typeof value !== "string" || value.length > 60) continue;
    const label = readLabel(value);
    if (label.role !== null) hits.push({ column, role: label.role.role, confidence: label.role.confidence });
    else if (label.rater !== null) hits.push({ column, role: "rater", confidence: 0.8 });
    else if (label.period !== null && label.compact === "")
      hits.push({ column, role: "period", confidence: 0.8 });
  }
  return hits;
}

export const isPersonAt = (view: SheetView, row: number, column: number): boolean => {
  const text = textAt(view, row, column);
  return looksLikePerson(text) >= 0.6 && readAbsence(text) === null;
};

/** True where nothing stands between two columns (from inclusive, to exclusive) of a row. */
export function isRowBlank(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1) if (!isBlankAt(view, row, column)) return false;
  return true;
}
