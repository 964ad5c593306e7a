import type { IssueList } from "../../../report/issueList.ts";
import { placeOf, textAt, type SheetView } from "../../../view/sheetView.ts";
import { isEntry } from "../../optionColumns.ts";
import type { SeriesHead } from "../../readCells.ts";
import type { Series } from "../../tableReading.ts";

/** A column in which a mark stands for a value. */
export interface OptionColumn {
  readonly column: number;
  readonly value: number;
}

/** One indicator over several option columns: per person the marked one is the score; two marks are a doubt. */
export function optionSeriesOfRows(
  view: SheetView,
  head: SeriesHead,
  options: readonly OptionColumn[],
  rows: Int32Array,
  indicator: string,
  issues: IssueList,
): Series {
  const values = new Float64Array(rows.length).fill(NaN);
  const states = new Uint8Array(rows.length).fill(1);
  const raw = new Array<string | null>(rows.length).fill(null);
  const cells = Array.from(rows, (row, subject): string => {
    const marked = options.filter(({ column }) => isEntry(view, row, column));
    const [only] = marked;
    const at = placeOf(view, row, only?.column ?? options[0]?.column ?? 0);
    if (marked.length > 1)
      issues.addForSubject(subject, {
        code: "several_marks",
        at,
        indicator,
        cells: marked.map(({ column }) => placeOf(view, row, column)),
      });
    if (marked.length === 1 && only !== undefined) {
      values[subject] = only.value;
      states[subject] = 0;
      raw[subject] = textAt(view, row, only.column);
    }
    return at;
  });
  return {
    ...head,
    values,
    states,
    raw,
    hows: raw.map((typed) => (typed === null ? null : "mark")),
    words: null,
    percents: null,
    places: { kind: "cells", cells },
  };
}
