import { readAbsence } from "../value/readAbsence.ts";
import { readLevelRange } from "../value/readLevelRange.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { readOption } from "../value/readOption.ts";
import { readRange } from "../value/readRange.ts";
import { isMarkAt } from "../table/isMarkAt.ts";
import { isBlankAt, textAt, type SheetView } from "../view/sheetView.ts";
import { optionValues, type Option } from "./optionValues.ts";
import type { HeaderColumn } from "../table/tableFrame.ts";

/** Columns side by side that stand for the values of a scale: a mark in one of them is the score. */
export interface OptionGroup {
  readonly columns: readonly { readonly column: number; readonly value: number; readonly label: string }[];
  /** Position of the first label that all columns of the group share ("上级评价"), "" where there is none. */
  readonly group: string;
  readonly min: number;
  readonly max: number;
  /** The headings, best first, where they are words without points: values are places in their order from 1. */
  readonly ranks: readonly string[] | null;
  /** What heads a column, of the group or beside it; "" where nothing does. */
  readonly labelsAt: (column: number) => string;
}

/** Finds groups of three or more option columns whose cells hold marks, or nothing, down to the last mark. */
export function findOptionGroups(
  view: SheetView,
  columns: readonly HeaderColumn[],
  all: readonly number[],
): readonly OptionGroup[] {
  const runs: Option[][] = [];
  const rows = markedRows(view, columns, all);
  for (const header of columns) {
    const { column } = header;
    const option = optionOf(header);
    if (option === null || !holdsMarks(view, column, rows)) continue;
    if (option.hasRange && holdsPoints(view, column, rows)) continue;
    if (option.isStranger && rows.every((row) => isBlankAt(view, row, column))) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.column === column - 1 && run.at(-1)?.group === option.group)
      run.push(option);
    else runs.push([option]);
  }
  return runs.flatMap((run): OptionGroup[] => {
    if (run.length < 3) return [];
    const marks = rows.map((row) => run.filter(({ column }) => !isBlankAt(view, row, column)).length);
    const hasStrangers = run.some(({ isStranger }) => isStranger);
    if (hasStrangers && marks.some((count) => count > 1)) return [];
    const values = marks.some((count) => count > 0) ? optionValues(run) : null;
    if (values === null) return [];
    const numbers = values.map(({ value }) => value);
    const areRanks = run.some(({ number, hasRange }) => number === null && !hasRange);
    const fromBest = [...values].sort((a, b) => b.value - a.value).map(({ label }) => label);
    return [
      {
        columns: values,
        group: run[0]?.group ?? "",
        min: Math.min(...numbers),
        max: Math.max(...numbers),
        ranks: areRanks ? fromBest : null,
        labelsAt: (column) => columns.find((other) => other.column === column)?.labels.at(-1)?.typed ?? "",
      },
    ];
  });
}

/** What a heading says as an option; a short text that heads nothing else may be one in a language nobody knows. */
function optionOf({ column, labels }: HeaderColumn): Option | null {
  const leaf = labels.at(-1);
  const typed = leaf?.typed ?? "";
  if (leaf === undefined || typed === "") return null;
  const above = labels.at(-2);
  // "优秀" above "5分": one option in two rows.
  const twin = above === undefined || readOption(typed) === null ? null : readOption(above.typed);
  const group = labels
    .slice(0, twin === null ? -1 : -2)
    .map((label) => label.typed)
    .join(" / ");
  const level = readLevelRange(typed);
  const low = lowOf(typed);
  const hasRange = level !== null || low !== null;
  const base = { column, low, label: typed, group, hasRange };
  if (hasRange) return { ...base, number: null, word: level?.word ?? null, isStranger: false };
  const option = readOption(typed);
  if (option !== null)
    return {
      ...{ ...base, label: twin === null ? typed : `${above?.typed ?? ""} ${typed}` },
      number: option.number ?? twin?.number ?? null,
      word: option.word ?? twin?.word ?? null,
      isStranger: false,
    };
  const mayBe = leaf.role === null && leaf.rater === null && leaf.period === null && typed.length <= 30;
  return mayBe && /\p{L}/u.test(typed) && !saysAbsent(typed)
    ? { ...base, number: null, word: null, isStranger: true }
    : null;
}

/** "80-89" begins at 80, "60以下" below everything. */
function lowOf(typed: string): number | null {
  const range = readRange(canonicalText(typed).replace(/^[\p{L}+ ]*?\s*[(:：=]?\s*(?=[\d<>≤≥])|\)$/gu, ""));
  return range === null ? null : (range.low ?? -1);
}

/** "不適用 N/A": a column beside the options for what does not apply. */
export const saysAbsent = (typed: string): boolean =>
  [typed, ...typed.split(/[\s/()（）]+/u)].some((part) => part !== "" && readAbsence(part) !== null);

/** Rows down to the last one that has a mark below an option: signatures and remarks stand under it. */
function markedRows(
  view: SheetView,
  columns: readonly HeaderColumn[],
  rows: readonly number[],
): readonly number[] {
  const options = columns.filter(({ labels }) => isOption(labels.at(-1)?.typed ?? ""));
  const last = rows.findLast((row) => options.some(({ column }) => isEntry(view, row, column)));
  return last === undefined ? rows : rows.filter((row) => row <= last);
}

const isOption = (typed: string): boolean =>
  typed !== "" && (readOption(typed) !== null || readLevelRange(typed) !== null || lowOf(typed) !== null);

/** Points between the ends of the level's own range ("95" under "优秀(90-100)"): no marks. */
export const holdsPoints = (view: SheetView, column: number, rows: readonly number[]): boolean =>
  rows.some((row) => Number(textAt(view, row, column)) > 1);

/** Marks, ones, or the option's own number; anything else is a column of its own. */
function holdsMarks(view: SheetView, column: number, rows: readonly number[]): boolean {
  return rows.every((row) => isBlankAt(view, row, column) || isEntry(view, row, column));
}

/** A mark or a short number: what somebody enters under an option. */
export const isEntry = (view: SheetView, row: number, column: number): boolean =>
  isMarkAt(view, row, column) || /^\d{1,3}$/u.test(textAt(view, row, column));
