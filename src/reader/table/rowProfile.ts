import { readLabel } from "../value/readLabel.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { monthHeadings } from "./monthHeadings.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { CellKind, compactCells } from "../view/compactCells.ts";
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

const none: readonly never[] = [];

/**
 * Counts what stands in a row. Rows of mostly numbers are not searched for words: they are data.
 *
 * @param above - Profile of another row, or null. Rows of data are filled in the same columns as the row above them, and
 * then share its list: a long sheet would have a list of the same columns for every row.
 */
export function profileRow(view: SheetView, row: number, above: RowProfile | null): RowProfile {
  const same = above?.filled ?? none;
  let own: number[] | null = null;
  let [count, numbers, texts] = [0, 0, 0];
  const { kinds } = compactCells(view);
  const start = row * view.columnCount;
  const hasMerges = row <= view.lastMergedRow;
  for (let column = 0; column < view.columnCount; column += 1) {
    const kind = kinds[start + column];
    if (kind === CellKind.blank || (hasMerges && isCovered(view, row, column))) continue;
    if (own === null && same[count] !== column) own = same.slice(0, count);
    own?.push(column);
    count += 1;
    if (kind === CellKind.number) numbers += 1;
    else if (kind === CellKind.text) texts += 1;
  }
  const filled = own ?? (count === same.length ? same : same.slice(0, count));
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
  return { row, filled, numbers, texts, hits: isSearched ? findHits(view, row, filled) : none };
}

/** Inside a merged rectangle, and not its first cell. */
function isCovered(view: SheetView, row: number, column: number): boolean {
  const merge = mergeAt(view, row, column);
  return merge !== null && (merge.row !== row || merge.column !== column);
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

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Numbers behind one label that is all letters ("Employee No. | 1201 | 1202"); a row of scores begins with a name. */
const isKeyed = (view: SheetView, row: number, filled: readonly number[]): boolean => {
  const value = valueAt(view, row, filled[0] ?? 0);
  // Data has a name or a number in front: settled by its last character, or before the whole text is looked at.
  if (typeof value === "string" && isDigit(value.charCodeAt(value.length - 1))) return false;
  if (typeof value !== "string" || !/(?:[号號]|no\.?|id|number)\s*$/iu.test(value)) return false;
  return /^(员工|职工)?(工号|编号)$|^[a-z ]*\b(no|id|number)\b\.?$/iu.test(textAt(view, row, filled[0] ?? 0));
};

/** "Criteria | 1 | 2 | 3 | 4 | 5": a label or two, then the steps of a scale, one apart. */
export function isScaleRow(view: SheetView, row: number, filled: readonly number[]): boolean {
  const first = filled.findIndex((column) => typeof valueAt(view, row, column) === "number");
  if (first < 1 || first > 3) return false;
  const [one, other] = [valueAt(view, row, filled[first] ?? 0), valueAt(view, row, filled[first + 1] ?? 0)];
  // Rows of scores are settled by their first two numbers.
  if (typeof one !== "number" || typeof other !== "number" || Math.abs(other - one) !== 1) return false;
  const steps: number[] = [];
  for (const column of filled.slice(first)) {
    const value = valueAt(view, row, column);
    if (typeof value !== "number") break;
    steps.push(value);
  }
  const step = other - one;
  return (
    steps.length >= 3 &&
    steps.length <= 11 &&
    steps.every((value, index) => value === one + index * step) &&
    Math.min(...steps) >= 0 &&
    Math.max(...steps) <= 10
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
