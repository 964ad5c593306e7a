import { readValue } from "../../value/readValue.ts";
import { formatAt, formulaAt, isBlankAt, mergeAt, textAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { SortedLabels } from "../columnDraft.ts";
import { sortLabels } from "../interpretColumns.ts";
import { findOptionGroups, readOption, type OptionGroup } from "../optionColumns.ts";

/** What each column of a form is for. */
export interface FormColumns {
  /** From the outside: areas, then the indicator. */
  readonly names: readonly number[];
  /** Text beside the indicator: standards, descriptions. */
  readonly details: readonly number[];
  readonly weight: number | null;
  readonly fullMarks: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly scores: readonly SortedLabels[];
  /** Score columns of which one is filled per row (one per level of a rubric). */
  readonly levelScores: readonly number[];
  readonly options: readonly OptionGroup[];
  /** Computed per row: weighted scores, totals of several raters. */
  readonly computed: readonly number[];
  readonly labels: readonly SortedLabels[];
}

const scoreRoles = new Set(["score", "total", "average", "grade"]);

/** Sorts the columns of a table whose rows are indicators. */
export function findFormColumns(frame: TableFrame): FormColumns {
  const { view } = frame;
  const rows = bodyRows(frame);
  const labels = frame.columns.map(sortLabels);
  const options = findOptionGroups(view, frame.columns, rows);
  const inOptions = new Set(options.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const free = labels.filter(({ header }) => !inOptions.has(header.column));
  const byRole = (role: string): number | null =>
    free.find((label) => label.role === role && label.rater === null)?.header.column ?? null;
  const levelScores = free
    .filter((label) => label.role === "score" && label.names.some((name) => readOption(name) !== null))
    .map(({ header }) => header.column);
  const rated = free.filter(({ header, role, rater }) => {
    if (levelScores.includes(header.column)) return false;
    const isScore =
      rater !== null ? role !== "comment" && role !== "weighted" : role !== null && scoreRoles.has(role);
    return isScore && holdsScores(frame, rows, header.column);
  });
  const hasRaters = rated.some(({ rater }) => rater !== null);
  const isComputed = ({ header, rater, role }: SortedLabels): boolean =>
    rater === null &&
    (role === "total" || role === "average" || hasRaters || rated.length > 1) &&
    rows.some((row) => formulaAt(view, row, header.column) !== null);
  const computed = [...rated.filter(isComputed), ...free.filter(({ role }) => role === "weighted")].map(
    ({ header }) => header.column,
  );
  const open = rated.filter(({ header }) => !computed.includes(header.column));
  const scores = open.filter(
    ({ rater, role }) =>
      rater !== null ||
      (role === "score" ? true : !hasRaters && !open.some((other) => other.role === "score")),
  );
  const { names, details } = findNameColumns(frame, rows, free);
  return {
    names,
    details,
    weight: byRole("weight"),
    fullMarks: byRole("fullMarks"),
    target: byRole("target"),
    actual: byRole("actual"),
    scores,
    levelScores,
    options,
    computed,
    labels,
  };
}

export function bodyRows(frame: TableFrame): number[] {
  return Array.from({ length: frame.bodyBottom - frame.bodyTop }, (_, index) => frame.bodyTop + index);
}

/** A column of scores: numbers, words, or nothing yet; not sentences. */
function holdsScores({ view }: TableFrame, rows: readonly number[], column: number): boolean {
  let [texts, values] = [0, 0];
  for (const row of rows) {
    if (isBlankAt(view, row, column)) continue;
    const { kind } = readValue(valueAt(view, row, column), formatAt(view, row, column));
    if (kind === "unreadable") texts += 1;
    else values += 1;
  }
  return texts <= Math.max(2, values);
}

/** Text columns to the left name areas and indicators; the last one with short, differing texts is the indicator. */
function findNameColumns(
  frame: TableFrame,
  rows: readonly number[],
  labels: readonly SortedLabels[],
): { names: number[]; details: number[] } {
  const firstValue =
    labels.find(({ role, rater }) => rater !== null || (role !== null && valueRoles.has(role)))?.header
      .column ?? Infinity;
  const candidates = labels.filter(({ role, rater, header, names }) => {
    if (rater !== null) return false;
    const isPlain = (role === null && names.length > 0) || header.header === "";
    const isNamed =
      role === "indicatorName" ||
      role === "indicatorGroup" ||
      role === "standard" ||
      (isPlain && header.column < firstValue);
    return isNamed && rows.some((row) => isTextAt(frame, row, header.column));
  });
  const named = candidates.filter(({ role }) => role !== "standard");
  const lead = named.filter(
    ({ header, role }) =>
      averageLength(frame, rows, header.column) <= 24 || (role === "indicatorName" && named.length === 1),
  );
  const columns = (lead.length > 0 ? lead : named.slice(0, 1)).map(({ header }) => header.column);
  const near = columns
    .filter((column, position) => position === 0 || column - (columns[position - 1] ?? 0) <= 3)
    .slice(0, 3);
  const isGroup = (column: number): boolean =>
    groups(frame, rows, column) ||
    labels.find(({ header }) => header.column === column)?.role === "indicatorGroup";
  const firstLeaf = near.findIndex((column) => !isGroup(column));
  const names = firstLeaf === -1 ? near : near.slice(0, firstLeaf + 1);
  return {
    names,
    details: candidates.map(({ header }) => header.column).filter((column) => !names.includes(column)),
  };
}

const valueRoles = new Set(["weight", "fullMarks", "score", "target", "actual", "total"]);

/** A column of areas: a text covers several rows, merged, repeated, or with blanks below it. */
function groups({ view }: TableFrame, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => textAt(view, row, column)).filter((text) => /\p{L}/u.test(text));
  const merged = rows.filter((row) => (mergeAt(view, row, column)?.rowCount ?? 1) > 1).length;
  const beside = rows.filter(
    (row) => textAt(view, row, column) === "" && textAt(view, row, column + 1) !== "",
  ).length;
  return merged > 0 || new Set(texts).size < texts.length || (beside > 0 && beside >= texts.length * 0.5);
}

const isTextAt = ({ view }: TableFrame, row: number, column: number): boolean =>
  /\p{L}/u.test(textAt(view, row, column));

function averageLength({ view }: TableFrame, rows: readonly number[], column: number): number {
  const texts = rows
    .map((row) => textAt(view, row, column))
    .filter((text) => text !== "" && !/[:：_]/u.test(text));
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
