import type { IssueList } from "../../report/issueList.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readRange } from "../../value/readRange.ts";
import { readValue } from "../../value/readValue.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import {
  formatAt,
  isBlankAt,
  mergeAt,
  placeOf,
  textAt,
  valueAt,
  type SheetView,
} from "../../view/sheetView.ts";
import { lowerIsBetter } from "../../words/lowerIsBetter.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { readScatteredSeries } from "../readCells.ts";
import type { OptionGroup } from "../optionColumns.ts";
import type {
  FoundWeight,
  IndicatorMention,
  LayoutKind,
  Series,
  Subjects,
  TableReading,
  TypedSeries,
} from "../tableReading.ts";
import { findFormColumns, type FormColumns } from "./formColumns.ts";
import { findFormRows, type FormRow, type FormRows } from "./formRows.ts";
import { weightsOfForm } from "./weightsOfForm.ts";

/** A form as read: one person, indicators in rows. */
export interface FormReading {
  readonly reading: TableReading;
  readonly columns: FormColumns;
  readonly rows: FormRows;
}

/** Reads a table whose rows are indicators, for the person whom the sheet names. */
export function readForm(frame: TableFrame, subject: Subjects, issues: IssueList): FormReading | null {
  const { view } = frame;
  const columns = findFormColumns(frame);
  if (columns.names.length === 0) return null;
  const rows = findFormRows(frame, columns);
  const weights = weightsOfForm(frame, columns, rows);
  const indicators = rows.indicators.map((row, index) =>
    mentionOf(
      frame,
      columns,
      row,
      weights.weights[index] ?? null,
      weights.areOfArea[index] === true,
      weights.isPreweighted,
    ),
  );
  const series = rows.indicators.flatMap((row, index) => seriesOf(frame, columns, row, index, issues));
  return {
    columns,
    rows,
    reading: {
      view,
      layout: layoutOf(frame, columns, rows),
      subjects: subject,
      indicators,
      series,
      facts: [],
      typed: typedOf(frame, columns, rows),
      adjustments: adjustmentsOf(frame, columns, rows),
    },
  };
}

function layoutOf({ view }: TableFrame, columns: FormColumns, { indicators }: FormRows): LayoutKind {
  if (columns.options.length > 0) return "optionColumns";
  if (columns.levelScores.length > 0) return "rubricBands";
  const hasBands = indicators.filter(({ rows }) => rows.length > 1).length >= indicators.length * 0.5;
  const hasRanges = indicators.some(({ rows }) =>
    rows.some((row) =>
      columns.labels.some(({ header }) => readRange(textAt(view, row, header.column)) !== null),
    ),
  );
  return hasBands && hasRanges ? "rubricBands" : "formPerEmployee";
}

function mentionOf(
  { view }: TableFrame,
  columns: FormColumns,
  { names, rows }: FormRow,
  weight: FoundWeight | null,
  isOfArea: boolean,
  isPreweighted: boolean,
): IndicatorMention {
  const [row = 0] = rows;
  const labels = names.map(readLabel);
  const leafColumn = columns.names[Math.min(names.length, columns.names.length) - 1] ?? 0;
  const weights = labels.map((label, depth): FoundWeight | null => {
    if (depth === names.length - (isOfArea ? 2 : 1) && weight !== null) return weight;
    if (label.weight === null) return null;
    const column = columns.names[depth] ?? leafColumn;
    const merge = mergeAt(view, row, column);
    return {
      share: label.weight.share,
      typed: label.weight.typed,
      at: placeOf(view, merge?.row ?? row, merge?.column ?? column),
      source: "label",
      isPoints: label.weight.form === "points",
    };
  });
  const group = columns.options[0];
  return {
    names: labels.map(({ name, typed }) => (name === "" ? typed : name)),
    weights,
    scale: group === undefined ? (labels.at(-1)?.scale ?? null) : { min: group.min, max: group.max },
    at: placeOf(view, row, leafColumn),
    isPreweighted: isPreweighted && weight !== null && !isOfArea,
    lowerIsBetter: lowerIsBetter(names.at(-1) ?? ""),
    unit: null,
  };
}

function seriesOf(
  frame: TableFrame,
  columns: FormColumns,
  { rows, names }: FormRow,
  indicator: number,
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
  const one = (kind: "rating" | "target" | "actual", column: number): Series =>
    readScatteredSeries(view, { ...head, kind, rater: null, period: null }, 1, () => cellOf(column), issues);
  const rated = columns.scores.map(({ header, rater, raterWeight, period }) =>
    readScatteredSeries(
      view,
      {
        ...head,
        kind: "rating",
        rater,
        period,
        raterWeight:
          raterWeight === null
            ? null
            : {
                share: raterWeight.share,
                typed: raterWeight.typed,
                at: placeOf(view, frame.headerRows[0] ?? 0, header.column),
                source: "header",
                isPoints: false,
              },
      },
      1,
      () => cellOf(header.column),
      issues,
    ),
  );
  const levels =
    columns.levelScores.length === 0
      ? []
      : [levelSeries(frame, columns.levelScores, rows, indicator, name, issues)];
  const options = columns.options.map((group) => optionSeries(view, group, rows, indicator, name, issues));
  const measured = [
    ...(columns.target === null || !isNumberAt(view, cellOf(columns.target))
      ? []
      : [one("target", columns.target)]),
    ...(columns.actual === null || !isNumberAt(view, cellOf(columns.actual))
      ? []
      : [one("actual", columns.actual)]),
  ];
  return [...rated, ...levels, ...options, ...measured];
}

/** Targets and actuals are often sentences; only numbers count as measured. */
function isNumberAt(
  view: SheetView,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return readValue(valueAt(view, row, column), formatAt(view, row, column)).kind === "number";
}

/** Each level of the rubric has a column; the one that is filled holds the score. */
function levelSeries(
  { view }: TableFrame,
  columns: readonly number[],
  rows: readonly number[],
  indicator: number,
  name: string,
  issues: IssueList,
): Series {
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const filled = cells.filter(({ row, column }) => !isBlankAt(view, row, column));
  if (filled.length > 1)
    issues.addForSubject(0, {
      code: "several_marks",
      at: filled[0] === undefined ? null : placeOf(view, filled[0].row, filled[0].column),
      indicator: name,
      cells: filled.map(({ row, column }) => placeOf(view, row, column)),
    });
  const cell = filled.length === 1 ? filled[0] : cells[0];
  const head = {
    indicator,
    kind: "rating",
    rater: null,
    raterName: null,
    raterWeight: null,
    period: null,
  } as const;
  return readScatteredSeries(view, head, 1, () => (filled.length > 1 ? null : (cell ?? null)), issues);
}

/** The marked column is the score. No mark: missing. Several marks: a doubt, and missing. */
function optionSeries(
  view: SheetView,
  group: OptionGroup,
  rows: readonly number[],
  indicator: number,
  name: string,
  issues: IssueList,
): Series {
  const marked = rows.flatMap((row) =>
    group.columns.filter(({ column }) => !isBlankAt(view, row, column)).map((option) => ({ ...option, row })),
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
    states: Uint8Array.of(isOne ? 0 : 1),
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

/** Rows of bonus or deduction points below the indicators. */
function adjustmentsOf(
  { view }: TableFrame,
  columns: FormColumns,
  { adjustments }: FormRows,
): TableReading["adjustments"] {
  const candidates = [...columns.scores.map(({ header }) => header.column), ...columns.computed];
  return adjustments.flatMap(({ name, row }) => {
    const column = candidates.find((candidate) => isNumberAt(view, { row, column: candidate }));
    const reading = column === undefined ? null : readValue(valueAt(view, row, column), null);
    if (column === undefined || reading?.kind !== "number") return [];
    const isDeduction = /扣|减分|罚|deduct|penalt/iu.test(name) && !/加减|奖惩/u.test(name);
    const quantity = isDeduction ? -Math.abs(reading.number) : reading.number;
    return [
      {
        name,
        period: null,
        values: [quantity],
        places: { kind: "cells", cells: [placeOf(view, row, column)] } as const,
      },
    ];
  });
}

/** What the row of the total says, one per column of scores or of weighted scores. */
function typedOf({ view }: TableFrame, columns: FormColumns, { totalRow }: FormRows): TypedSeries[] {
  if (totalRow === null) return [];
  const candidates = [...columns.computed, ...columns.scores.map(({ header }) => header.column)];
  const column = candidates.find((candidate) => isNumberAt(view, { row: totalRow, column: candidate }));
  if (column === undefined) return [];
  const reading = readValue(valueAt(view, totalRow, column), null);
  if (reading.kind !== "number") return [];
  return [
    {
      kind: "total",
      names: [],
      period: null,
      values: [reading.number],
      places: { kind: "cells", cells: [placeOf(view, totalRow, column)] },
      formula: null,
    },
  ];
}
