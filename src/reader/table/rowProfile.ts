import { readLabel } from "../value/readLabel.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { isBlankAt, mergeAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import type { WordRole } from "../words/columnWords.ts";

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

const identity = new Set<string>(["id", "name", "firstName", "lastName"]);

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

/** How a row reads as the start of a table: labels of columns, people side by side, keys with values, or none. */
export type HeaderKind = "columns" | "people" | "keyValues" | null;

/** Decides whether this row heads a table, looking at the rows below it. */
export function headerKindOf(view: SheetView, profile: RowProfile): HeaderKind {
  const { hits, filled, texts, numbers, row } = profile;
  if (numbers > texts * 0.6 || hits.every(({ role }) => role === "rater" || role === "period")) return null;
  const person = hits.find(({ role }) => identity.has(role));
  if (person !== undefined) {
    const right = filled.filter((column) => column > person.column);
    const people = right.filter((column) => isPersonAt(view, row, column));
    if (person.role !== "id" && people.length >= 2 && people.length >= right.length * 0.6) return "people";
  }
  const colons = filled.filter((column) => /[:：]\s*$|[:：].+/u.test(textAt(view, row, column))).length;
  if (colons > filled.length * 0.4) return "keyValues";
  if (isKeyValueRow(view, profile)) return "keyValues";
  const strong = hits.filter(({ role }) => role !== "period" && role !== "comment" && role !== "signature");
  const hasKey = hits.some(
    ({ role }) =>
      identity.has(role) ||
      role === "indicatorName" ||
      role === "department" ||
      role === "unit" ||
      role === "rater" ||
      role === "indicatorGroup",
  );
  if (strong.length >= 2 && filled.length >= 2 && hits.length >= Math.min(3, filled.length * 0.3))
    return "columns";
  if (hasKey && filled.length >= 3 && texts >= filled.length * 0.7) return "columns";
  return null;
}

/** Keys and values in turn: "姓名 | 张三 | 部门 | 市场部". A key is followed by a value that is no label. */
function isKeyValueRow(view: SheetView, { hits, filled, row }: RowProfile): boolean {
  const sure = hits.filter(({ confidence }) => confidence >= 0.88);
  const hitColumns = new Set(sure.map(({ column }) => column));
  const keys = sure.filter(({ role }) => role !== "score" && role !== "total");
  if (keys.length === 0 || filled.length > keys.length * 2 + 1) return false;
  const isFollowed = keys.every(({ column }) => {
    const next = filled[filled.indexOf(column) + 1];
    return next === undefined || !hitColumns.has(next);
  });
  if (!isFollowed || filled.length < 2) return false;
  const first = keys[0];
  if (first === undefined || filled[0] !== first.column) return false;
  const next = filled[1];
  const below = textAt(view, row + 1, first.column);
  if (next !== undefined && first.role === "name" && isPersonAt(view, row, next))
    return !(looksLikePerson(below) >= 0.6);
  const belowLabel = below === "" ? null : readLabel(below);
  const isBelowKey = below === "" || belowLabel?.role !== null || belowLabel.rater !== null;
  return (
    isBelowKey && filled.length <= keys.length * 2 && keys.length >= 2 && !keysAreAdjacent(filled, hitColumns)
  );
}

const keysAreAdjacent = (filled: readonly number[], hits: ReadonlySet<number>): boolean =>
  filled.some((column, index) => hits.has(column) && hits.has(filled[index + 1] ?? -1));

export const isPersonAt = (view: SheetView, row: number, column: number): boolean => {
  const text = textAt(view, row, column);
  return looksLikePerson(text) >= 0.6 && readAbsence(text) === null;
};

/** True where nothing stands between two columns (from inclusive, to exclusive) of a row. */
export function isRowBlank(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1) if (!isBlankAt(view, row, column)) return false;
  return true;
}
