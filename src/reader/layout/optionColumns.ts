import { readLevelRange } from "../value/readLevelRange.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { readOption } from "../value/readOption.ts";
import { readRange } from "../value/readRange.ts";
import { findWordScale } from "../value/readWord.ts";
import { readValue } from "../value/readValue.ts";
import { isBlankAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import type { HeaderColumn } from "../table/tableFrame.ts";

/** Columns side by side that stand for the values of a scale: a mark in one of them is the score. */
export interface OptionGroup {
  readonly columns: readonly { readonly column: number; readonly value: number; readonly label: string }[];
  /** Position of the first label that all columns of the group share ("上级评价"), "" where there is none. */
  readonly group: string;
  readonly min: number;
  readonly max: number;
  /** What heads a column, of the group or beside it; "" where nothing does. */
  readonly labelsAt: (column: number) => string;
}

interface Option {
  readonly column: number;
  readonly number: number | null;
  readonly word: string | null;
  /** Where its own range of points begins ("80-89", "良好(80-89)"); null where it names none. */
  readonly low: number | null;
  readonly label: string;
  readonly group: string;
}

/** Finds groups of three or more option columns whose cells hold marks, or nothing. */
export function findOptionGroups(
  view: SheetView,
  columns: readonly HeaderColumn[],
  rows: readonly number[],
): readonly OptionGroup[] {
  const runs: Option[][] = [];
  for (const { column, labels } of columns) {
    const typed = labels.at(-1)?.typed ?? "";
    const level = typed === "" ? null : readLevelRange(typed);
    const low = lowOf(typed);
    const isRange = level === null && low !== null;
    const option =
      typed === ""
        ? null
        : level === null && !isRange
          ? readOption(typed)
          : { number: null, word: level?.word ?? null };
    if (option === null || !holdsMarks(view, column, rows)) continue;
    if ((level !== null || isRange) && holdsPoints(view, column, rows)) continue;
    const entry: Option = {
      column,
      ...option,
      low,
      label: typed,
      group: labels
        .slice(0, -1)
        .map((label) => label.typed)
        .join(" / "),
    };
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.column === column - 1 && run.at(-1)?.group === entry.group)
      run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run): OptionGroup[] => {
    if (run.length < 3) return [];
    const values = valuesOf(run);
    if (values === null || !run.some(({ column }) => rows.some((row) => !isBlankAt(view, row, column))))
      return [];
    const numbers = values.map(({ value }) => value);
    return [
      {
        columns: values,
        group: run[0]?.group ?? "",
        min: Math.min(...numbers),
        max: Math.max(...numbers),
        labelsAt: (column) => columns.find((other) => other.column === column)?.labels.at(-1)?.typed ?? "",
      },
    ];
  });
}

function valuesOf(run: readonly Option[]): OptionGroup["columns"] | null {
  if (run.every(({ number }) => number !== null))
    return run.map(({ column, number, label }) => ({ column, value: number ?? 0, label }));
  const words = run.flatMap(({ word }) => (word === null ? [] : [word]));
  const scale = words.length < run.length ? null : findWordScale(words);
  if (scale === null) return byRange(run);
  const rankOf = (word: string | null): number =>
    scale.labels.find((rank) => rank.words.includes(word ?? ""))?.value ?? 0;
  const ranks = [...new Set(run.map(({ word }) => rankOf(word)))].sort((a, b) => a - b);
  return run.map(({ column, word, label }) => ({ column, label, value: ranks.indexOf(rankOf(word)) + 1 }));
}

/** Levels that say which points they stand for: ranked by them, the lowest is 1. Null where they do not part a scale. */
function byRange(run: readonly Option[]): OptionGroup["columns"] | null {
  const lows = run.flatMap(({ low }) => (low === null ? [] : [low]));
  const ranks = [...new Set(lows)].sort((a, b) => a - b);
  if (ranks.length < run.length) return null;
  return run.map(({ column, label, low }) => ({ column, label, value: ranks.indexOf(low ?? 0) + 1 }));
}

/** "80-89" begins at 80, "60以下" below everything. */
function lowOf(typed: string): number | null {
  const range = readRange(canonicalText(typed).replace(/^[\p{L}+ ]*?\s*[(:：=]?\s*(?=[\d<>≤≥])|\)$/gu, ""));
  return range === null ? null : (range.low ?? -1);
}

/** Points between the ends of the level's own range ("95" under "优秀(90-100)"): no marks. */
export const holdsPoints = (view: SheetView, column: number, rows: readonly number[]): boolean =>
  rows.some((row) => Number(textAt(view, row, column)) > 1);

/** Marks, ones, or the option's own number; anything else is a column of its own. */
function holdsMarks(view: SheetView, column: number, rows: readonly number[]): boolean {
  return rows.every((row) => {
    if (isBlankAt(view, row, column)) return true;
    const kind = readValue(valueAt(view, row, column), null).kind;
    return kind === "mark" || kind === "flag" || /^\d{1,3}$/u.test(textAt(view, row, column));
  });
}
