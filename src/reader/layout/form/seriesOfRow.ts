import type { RaterGroup } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { readBound } from "../../value/readBound.ts";
import { readRange } from "../../value/readRange.ts";
import { isBlankAt, placeOf, textAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { readScatteredSeries } from "../readCells.ts";
import type { SortedLabels } from "../columnDraft.ts";
import type { FoundWeight, Series } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRow } from "./formRows.ts";
import { isNumberAt } from "./isNumberAt.ts";
import { levelSeries } from "./levelSeries.ts";
import { optionSeries } from "./optionSeries.ts";
import { raterOfRow } from "./raterOfRow.ts";

/**
 * All entries of one row of a form: raters' scores, the marked option, target and actual.
 *
 * @param periodKind - What columns headed by a month hold: scores, or actuals to be measured against the target.
 */
export function seriesOfRow(
  frame: TableFrame,
  columns: FormColumns,
  { rows, names }: FormRow,
  indicator: number,
  periodKind: "rating" | "actual",
  issues: IssueList,
): Series[] {
  const { view } = frame;
  const name = names.at(-1) ?? "";
  const head = { indicator, raterName: null, raterWeight: null };
  const cellOf = (column: number) => {
    const filled = rows.find(
      (row) => !isBlankAt(view, row, column) && readRange(textAt(view, row, column)) === null,
    );
    return { row: filled ?? rows[0] ?? 0, column };
  };
  const one = (kind: "target" | "actual", cell: ReturnType<typeof cellOf>): Series =>
    readScatteredSeries(view, { ...head, kind, rater: null, period: null }, 1, () => cell, issues);
  const scored = (label: SortedLabels, rater: RaterGroup | null, cell: ReturnType<typeof cellOf>): Series => {
    const { raterName, raterWeight, period, header } = label;
    const kind = rater === null && period !== null ? periodKind : "rating";
    const weight: FoundWeight | null =
      raterWeight === null
        ? null
        : {
            share: raterWeight.share,
            typed: raterWeight.typed,
            at: placeOf(view, frame.headerRows[0] ?? 0, header.column),
            source: "header",
            isPoints: false,
          };
    return readScatteredSeries(
      view,
      { ...head, kind, rater, raterName, period, raterWeight: weight },
      1,
      () => cell,
      issues,
    );
  };
  const rated = columns.scores.flatMap((label) => {
    const { column } = label.header;
    return columns.relation === null
      ? [scored(label, label.rater, cellOf(column))]
      : rows.flatMap((row) => {
          const rater = raterOfRow(frame, columns, row);
          return rater === null ? [] : [scored(label, rater, { row, column })];
        });
  });
  const levels =
    columns.levelScores.length === 0
      ? []
      : [levelSeries(frame, columns.levelScores, rows, indicator, name, issues)];
  const options = columns.options.map((group) => optionSeries(view, group, rows, indicator, name, issues));
  const target = columns.target === null ? null : cellOf(columns.target);
  const actual = columns.actual === null ? null : cellOf(columns.actual);
  // Of several bands one is no target; beside a single row "≥95%" is.
  const only =
    columns.target === null || rows.length > 1 ? null : { row: rows[0] ?? 0, column: columns.target };
  const bound = only !== null && readBound(textAt(view, only.row, only.column)) !== null ? only : null;
  const goal = bound ?? (target !== null && isNumberAt(view, target) ? target : null);
  const measured = [
    ...(goal === null ? [] : [one("target", goal)]),
    ...(actual !== null && isNumberAt(view, actual) ? [one("actual", actual)] : []),
  ];
  return [...rated, ...levels, ...options, ...measured];
}
