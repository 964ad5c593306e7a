import { readLabel } from "../value/readLabel.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { monthHeadings } from "./monthHeadings.ts";
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
  const months =
    numbers >= 3 && typeof valueAt(view, row, filled[0] ?? 0) === "string"
      ? monthHeadings(view, row, filled)
      : null;
  if (months !== null && months.size > 0) {
    const own = [...months.keys()].map((column) => ({ column, role: "period", confidence: 0.8 }) as const);
    return {
      row,
      filled,
      numbers: 0,
      texts: texts + months.size,
      hits: [...findHits(view, row, filled), ...own],
    };
  }
  const isSearched = numbers <= texts || isScaleRow(view, row, filled) || isKeyed(view, row, filled);
  return { row, filled, numbers, texts, hits: isSearched ? findHits(view, row, filled) : [] };
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

/** Numbers behind one label that is all letters ("Employee No. | 1201 | 1202"); a row of scores begins with a name. */
const isKeyed = (view: SheetView, row: number, filled: readonly number[]): boolean => {
  const value = valueAt(view, row, filled[0] ?? 0);
  // Data has a name or a number in front: settled before its characters are looked at.
  if (typeof value !== "string" || !/(?:[号號]|no\.?|id|number)\s*$/iu.test(value)) return false;
  return /^(员工|职工)?(工号|编号)$|^[a-z ]*\b(no|id|number)\b\.?$/iu.test(textAt(view, row, filled[0] ?? 0));
};

/** "Criteria | 1 | 2 | 3 | 4 | 5": a label or two, then the steps of a scale, one apart. */
export function isScaleRow(view: SheetView, row: number, filled: readonly number[]): boolean {
  const first = filled.findIndex((column) => typeof valueAt(view, row, column) === "number");
  if (first < 1 || first > 3) return false;
  const steps: unknown[] = [];
  for (const column of filled.slice(first)) {
    const value = valueAt(view, row, column);
    if (typeof value !== "number") break;
    steps.push(value);
  }
  const [from, next] = steps;
  const step = typeof from === "number" && typeof next === "number" ? next - from : 0;
  return (
    steps.length >= 3 &&
    steps.length <= 11 &&
    Math.abs(step) === 1 &&
    steps.every((value, index) => value === Number(from) + index * step) &&
    Math.min(...steps.map(Number)) >= 0 &&
    Math.max(...steps.map(Number)) <= 10
  );
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
