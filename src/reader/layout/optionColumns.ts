import { readLevelRange } from "../value/readLevelRange.ts";
import { readOption } from "../value/readOption.ts";
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
}

interface Option {
  readonly column: number;
  readonly number: number | null;
  readonly word: string | null;
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
    const option =
      typed === "" ? null : level === null ? readOption(typed) : { number: null, word: level.word };
    if (option === null || !holdsMarks(view, column, rows)) continue;
    if (level !== null && holdsPoints(view, column, rows)) continue;
    const entry: Option = {
      column,
      ...option,
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
      { columns: values, group: run[0]?.group ?? "", min: Math.min(...numbers), max: Math.max(...numbers) },
    ];
  });
}

function valuesOf(run: readonly Option[]): OptionGroup["columns"] | null {
  if (run.every(({ number }) => number !== null))
    return run.map(({ column, number, label }) => ({ column, value: number ?? 0, label }));
  const words = run.flatMap(({ word }) => (word === null ? [] : [word]));
  const scale = findWordScale(words);
  if (scale === null || words.length < run.length) return null;
  const rankOf = (word: string | null): number =>
    scale.labels.find((rank) => rank.words.includes(word ?? ""))?.value ?? 0;
  const ranks = [...new Set(run.map(({ word }) => rankOf(word)))].sort((a, b) => a - b);
  return run.map(({ column, word, label }) => ({ column, label, value: ranks.indexOf(rankOf(word)) + 1 }));
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
