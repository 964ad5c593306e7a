import { ValueState } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import { isBlankAt, placeOf, textAt, type SheetView } from "../../view/sheetView.ts";
import { isEntry, saysAbsent, type OptionGroup } from "../optionColumns.ts";
import type { Series } from "../tableReading.ts";

/** The marked column is the score. No mark: missing. Several marks: a doubt, and missing. */
export function optionSeries(
  view: SheetView,
  group: OptionGroup,
  rows: readonly number[],
  indicator: number,
  name: string,
  issues: IssueList,
): Series {
  const marked = rows.flatMap((row) =>
    group.columns.filter(({ column }) => isEntry(view, row, column)).map((option) => ({ ...option, row })),
  );
  const [only] = marked;
  const { group: heading } = group;
  if (marked.length > 1)
    issues.addForSubject(0, {
      code: "several_marks",
      at: only === undefined ? null : placeOf(view, only.row, only.column),
      indicator: name,
      cells: marked.map(({ row, column }) => placeOf(view, row, column)),
    });
  const isApart = marked.length === 0 && rows.some((row) => isNotApplicable(view, group, row));
  const isOne = marked.length === 1 && only !== undefined;
  const first = { row: rows[0] ?? 0, column: group.columns[0]?.column ?? 0 };
  return {
    indicator,
    kind: "rating",
    rater: readLabel(heading.split(" / ").at(-1) ?? "").rater,
    raterName: null,
    raterWeight: null,
    period: heading === "" ? null : readPeriod(heading),
    values: Float64Array.of(isOne ? only.value : NaN),
    states: Uint8Array.of(isOne ? ValueState.value : isApart ? ValueState.notApplicable : ValueState.missing),
    raw: isOne ? [textAt(view, only.row, only.column)] : null,
    hows: isOne ? ["mark"] : null,
    words: null,
    percents: null,
    places: {
      kind: "cells",
      cells: [isOne ? placeOf(view, only.row, only.column) : placeOf(view, first.row, first.column)],
    },
  };
}

/** Marked in the column right of the options that says so: "不適用 N/A". */
function isNotApplicable(view: SheetView, { columns, labelsAt }: OptionGroup, row: number): boolean {
  const column = Math.max(...columns.map(({ column: own }) => own)) + 1;
  return saysAbsent(labelsAt(column)) && !isBlankAt(view, row, column);
}
