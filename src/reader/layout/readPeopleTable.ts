import type { IssueList } from "../report/issueList.ts";
import { readValue } from "../value/readValue.ts";
import type { TypedWeight } from "../value/readLabel.ts";
import type { WordRole } from "../words/wordRole.ts";
import { lowerIsBetter } from "../words/lowerIsBetter.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import {
  formatAt,
  formulaAt,
  placeOf,
  shownAt,
  shownTextAt,
  sheetRowOf,
  valueAt,
  type SheetView,
} from "../view/sheetView.ts";
import type { ColumnMeaning, ColumnUse } from "./columnMeaning.ts";
import { impliedIndicator } from "./impliedIndicator.ts";
import { isDeduction } from "./isDeduction.ts";
import { columnPlaces, readColumnSeries } from "./readCells.ts";
import { readFacts } from "./facts/readFacts.ts";
import { readSubjects } from "./readIdentity.ts";
import type {
  AdjustmentSeries,
  FoundWeight,
  IndicatorMention,
  LayoutKind,
  Series,
  TableReading,
  TypedSeries,
} from "./tableReading.ts";

/** Reads a table with people in rows and indicators in columns. */
export function readPeopleTable(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  issues: IssueList,
): TableReading {
  const { view } = frame;
  const columns: Partial<Record<WordRole, number>> = {};
  for (const { use, column } of meanings) if (use.use === "identity") columns[use.role] ??= column;
  const indicators: IndicatorMention[] = [];
  const positions = new Map<string, number>();
  const series: Series[] = [];
  for (const meaning of meanings) {
    if (meaning.use.use !== "series") continue;
    const names = meaning.use.names.length === 0 ? [impliedIndicator] : meaning.use.names;
    const key = names.join("\u0000");
    const mention = mentionOf(frame, meaning, meaning.use, names, meanings);
    const known = positions.get(key);
    const indicator = known ?? indicators.length;
    if (known === undefined) {
      positions.set(key, indicator);
      indicators.push(mention);
    } else indicators[known] = mergeMentions(indicators[known] ?? mention, mention);
    const head = {
      indicator,
      kind: meaning.use.kind,
      rater: meaning.use.rater,
      raterName: meaning.use.raterName,
      raterWeight: found(frame, meaning.column, meaning.use.raterWeight, "header"),
      period: meaning.use.period,
    };
    series.push(readColumnSeries(view, head, meaning.column, rows, issues));
  }
  return {
    view,
    layout: layoutOf(meanings, columns),
    subjects: readSubjects(view, columns, rows),
    indicators,
    series,
    facts: readFacts(view, meanings, rows, issues),
    typed: meanings.flatMap((meaning) => typedOf(view, meaning, rows)),
    adjustments: meanings.flatMap((meaning) => adjustmentsOf(view, meaning, rows)),
  };
}

function layoutOf(
  meanings: readonly ColumnMeaning[],
  columns: Partial<Record<WordRole, number>>,
): LayoutKind {
  const uses = meanings.flatMap(({ use }) => (use.use === "series" ? [use] : []));
  if (uses.length === 0) return "masterData";
  if (uses.some(({ kind }) => kind === "target") && uses.some(({ kind }) => kind === "actual"))
    return "targetActualColumns";
  const isPeriods =
    uses.length >= 2 && uses.every(({ period, names }) => period !== null && names.length === 0);
  if (isPeriods) return "periodColumns";
  return columns.period !== undefined && uses.length <= 2 ? "long" : "rowPerEmployee";
}

function mentionOf(
  frame: TableFrame,
  { column, header }: ColumnMeaning,
  use: Extract<ColumnUse, { use: "series" }>,
  names: readonly string[],
  meanings: readonly ColumnMeaning[],
): IndicatorMention {
  const { view } = frame;
  const weights = names.map((_, position) =>
    found(
      frame,
      column,
      use.weights[position] ?? null,
      position === names.length - 1 ? "header" : "groupHeader",
    ),
  );
  const leaf = names.length - 1;
  weights[leaf] ??= weightFromRow(frame, column) ?? weightFromColumn(frame, names, meanings);
  const headerRow = frame.headerRows.filter((row) => row !== frame.weightRow).at(-1) ?? frame.bodyTop;
  return {
    names,
    weights,
    scale: use.scale,
    at: placeOf(view, headerRow, column),
    isPreweighted: false,
    lowerIsBetter: lowerIsBetter(names.at(-1) ?? ""),
    unit: /[(（](万元|元|个|次|人|%|件|天|小时|分钟|hours?|days?)[)）]/u.exec(header)?.[1] ?? null,
  };
}

function mergeMentions(first: IndicatorMention, second: IndicatorMention): IndicatorMention {
  return {
    ...first,
    weights: first.weights.map((weight, position) => weight ?? second.weights[position] ?? null),
    scale: first.scale ?? second.scale,
  };
}

function found(
  frame: TableFrame,
  column: number,
  weight: TypedWeight | null,
  source: "header" | "groupHeader",
): FoundWeight | null {
  if (weight === null) return null;
  const row = frame.headerRows.find((candidate) => {
    const text = shownAt(frame.view, candidate, column);
    return typeof text === "string" && text.includes(weight.typed.replace(/\s+/gu, " ").slice(0, 3));
  });
  return {
    share: weight.share,
    typed: weight.typed,
    at: placeOf(frame.view, row ?? frame.headerRows.at(-1) ?? 0, column),
    source,
    isPoints: weight.form === "points",
  };
}

/** The number that the row of weights holds for a column; numbers above 1 are percents unless all are small. */
function weightFromRow({ view, weightRow, left, right }: TableFrame, column: number): FoundWeight | null {
  if (weightRow === null) return null;
  const numbers = Array.from({ length: right - left }, (_, index) => {
    const at = left + index;
    const reading = readValue(shownAt(view, weightRow, at), formatAt(view, weightRow, at));
    return reading.kind === "number" && !(reading.isPercent && reading.number > 2) ? reading : null;
  });
  const shares = sharesOf(numbers);
  const share = shares[column - left] ?? null;
  if (share === null) return null;
  return {
    share,
    typed: shownTextAt(view, weightRow, column),
    at: placeOf(view, weightRow, column),
    source: "weightRow",
    isPoints: false,
  };
}

type WeightCell = { readonly number: number; readonly isPercent: boolean } | null;

/** Weights of 30 and 0.3 mixed: each by its own size where only so they add up to a whole, else all alike. */
function sharesOf(numbers: readonly WeightCell[]): readonly (number | null)[] {
  const largest = Math.max(0, ...numbers.map((cell) => cell?.number ?? 0));
  const alike = numbers.map((cell) => shareOf(cell, largest > 2));
  const bySize = numbers.map((cell) => shareOf(cell, (cell?.number ?? 0) > 1));
  return !isWhole(alike) && isWhole(bySize) ? bySize : alike;
}

const shareOf = (cell: WeightCell, isOfHundred: boolean): number | null =>
  cell === null ? null : isOfHundred && !cell.isPercent ? cell.number / 100 : cell.number;

const isWhole = (shares: readonly (number | null)[]): boolean =>
  Math.abs(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) - 1) < 0.011;

/** A column of weights beside the scores of the same name: counts where every row says the same. */
function weightFromColumn(
  frame: TableFrame,
  names: readonly string[],
  meanings: readonly ColumnMeaning[],
): FoundWeight | null {
  const { view } = frame;
  const column = meanings.find(
    ({ use }) => use.use === "weights" && use.names.length > 0 && use.names.at(-1) === names.at(-1),
  )?.column;
  if (column === undefined) return null;
  const value = valueAt(view, frame.bodyTop, column);
  const reading = readValue(value, formatAt(view, frame.bodyTop, column));
  if (reading.kind !== "number") return null;
  const share = !reading.isPercent && reading.number > 1 ? reading.number / 100 : reading.number;
  return {
    share,
    typed: shownTextAt(view, frame.bodyTop, column),
    at: placeOf(view, frame.bodyTop, column),
    source: "weightColumn",
    isPoints: false,
  };
}

function typedOf(view: SheetView, { use, column }: ColumnMeaning, rows: Int32Array): TypedSeries[] {
  if (use.use !== "typed") return [];
  const values = Array.from(rows, (row) => {
    const value = valueAt(view, row, column);
    if (use.kind === "grade")
      return typeof value === "string" && value.trim() !== ""
        ? value.trim()
        : typeof value === "number"
          ? String(value)
          : null;
    const reading = readValue(value, formatAt(view, row, column));
    return reading.kind === "number" ? (reading.isPercent ? reading.number * 100 : reading.number) : null;
  });
  const formulaRow = rows.find((row) => formulaAt(view, row, column) !== null);
  return [
    {
      kind: use.kind,
      names: use.names,
      period: use.period,
      ...(use.past === undefined ? {} : { past: use.past }),
      values,
      places: columnPlaces(view, column, rows),
      formula:
        formulaRow === undefined
          ? null
          : `${String(sheetRowOf(view, formulaRow))}:${formulaAt(view, formulaRow, column) ?? ""}`,
    },
  ];
}

/** Points of bonus or deduction columns; a plain number under a heading of deductions takes points away. */
function adjustmentsOf(
  view: SheetView,
  { use, column }: ColumnMeaning,
  rows: Int32Array,
): AdjustmentSeries[] {
  if (use.use !== "adjustment") return [];
  const values = Array.from(rows, (row) => {
    const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
    if (reading.kind !== "number") return null;
    return isDeduction(use.name) ? -Math.abs(reading.number) : reading.number;
  });
  return [{ name: use.name, period: null, values, places: columnPlaces(view, column, rows) }];
}
