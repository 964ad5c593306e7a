import { ValueState, type RaterGroup, type MeasureKind } from "../../core/index.ts";
import { columnLetters, quotedSheetName } from "../../sheet/index.ts";
import type { IssueList } from "../report/issueList.ts";
import { durationText } from "../value/durationText.ts";
import { readBound, type TypedBound } from "../value/readBound.ts";
import { readValue, type Reading, type ReadingCode } from "../value/readValue.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import { compactCells } from "../view/compactCells.ts";
import {
  formatAt,
  formulaAt,
  inWorkbook,
  placeOf,
  sheetRowOf,
  valueAt,
  type SheetView,
} from "../view/sheetView.ts";
import type { CellPlaces, FoundWeight, Series } from "./tableReading.ts";

/** What a column of entries is, before its cells are read. */
export interface SeriesHead {
  readonly indicator: number;
  readonly kind: MeasureKind;
  readonly rater: RaterGroup | null;
  readonly raterName: string | null;
  readonly raterWeight: FoundWeight | null;
  readonly period: TypedPeriod | null;
}

/** A cell of a series: grid row and column, null where the series has nothing for a subject. */
export type CellAt = (subject: number) => { readonly row: number; readonly column: number } | null;

/** Columns of entries, being filled. */
class SeriesBuilder {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  raw: (string | null)[] | null = null;
  hows: (ReadingCode | null)[] | null = null;
  words: (string | null)[] | null = null;
  percents: boolean[] | null = null;
  side: TypedBound["side"] | null = null;
  durations = 0;
  /** Rows with a percent sign typed as text. */
  readonly percentTexts: { readonly index: number; readonly typed: string; readonly at: string }[] = [];
  private readonly count: number;

  constructor(count: number) {
    this.count = count;
    this.values = new Float64Array(count);
    this.states = new Uint8Array(count);
  }

  note(index: number, typed: string, how: ReadingCode): void {
    this.raw ??= new Array<string | null>(this.count).fill(null);
    this.hows ??= new Array<ReadingCode | null>(this.count).fill(null);
    this.raw[index] = typed;
    this.hows[index] = how;
  }

  absent(index: number, state: ValueState): void {
    this.values[index] = NaN;
    this.states[index] = state;
  }

  word(index: number, word: string): void {
    this.words ??= new Array<string | null>(this.count).fill(null);
    this.words[index] = word;
    this.absent(index, ValueState.missing);
  }

  percent(index: number, share: number): void {
    this.percents ??= new Array<boolean>(this.count).fill(false);
    this.percents[index] = true;
    this.values[index] = Number((share * 100).toPrecision(15));
  }
}

const none: ReadonlySet<string> = new Set();

/**
 * Reads one column of a table over its rows. Plain numbers take the short way.
 *
 * @param absences - Texts that stand for no entry in this table, besides the words that always do.
 */
export function readColumnSeries(
  view: SheetView,
  head: SeriesHead,
  column: number,
  rows: Int32Array,
  issues: IssueList,
  absences = none,
): Series {
  const builder = new SeriesBuilder(rows.length);
  const { values } = builder;
  const numbers = compactCells(view).numbers[column];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const number = numbers?.[row] ?? NaN;
    if (Number.isNaN(number)) readInto(builder, index, view, row, column, head.kind, issues, absences);
    else values[index] = number;
  }
  reportPercents(builder, issues);
  return { ...head, ...parts(builder, head), places: columnPlaces(view, column, rows) };
}

/**
 * Reads scattered cells, one per subject.
 *
 * @param absences - Texts that stand for no entry in this table, besides the words that always do.
 */
export function readScatteredSeries(
  view: SheetView,
  head: SeriesHead,
  count: number,
  cellAt: CellAt,
  issues: IssueList,
  absences = none,
): Series {
  const builder = new SeriesBuilder(count);
  const cells: (string | null)[] = [];
  for (let index = 0; index < count; index += 1) {
    const cell = cellAt(index);
    cells.push(cell === null ? null : placeOf(view, cell.row, cell.column));
    if (cell === null) builder.absent(index, ValueState.missing);
    else readInto(builder, index, view, cell.row, cell.column, head.kind, issues, absences);
  }
  reportPercents(builder, issues);
  return { ...head, ...parts(builder, head), places: { kind: "cells", cells } };
}

export function columnPlaces(view: SheetView, column: number, rows: Int32Array): CellPlaces {
  const letters = columnLetters(Math.min(16383, view.grid.origin.column + column));
  const prefix = inWorkbook(view, `${quotedSheetName(view.grid.sheetName)}!${letters}`);
  return { kind: "column", prefix, rows: sheetRowsOf(view, rows) };
}

/** One array for all columns of a table. */
const known = new WeakMap<Int32Array, Int32Array>();

function sheetRowsOf(view: SheetView, rows: Int32Array): Int32Array {
  const sheetRows = known.get(rows) ?? rows.map((row) => sheetRowOf(view, row));
  known.set(rows, sheetRows);
  return sheetRows;
}

/** Lengths of time are what was measured: no scale has them, so nobody rated by them. */
const kindOf = ({ durations, states }: SeriesBuilder, { kind }: SeriesHead): MeasureKind =>
  kind === "rating" && durations > 0 && durations * 2 >= states.filter((state) => state === 0).length
    ? "actual"
    : kind;

/** A column of nothing but percents, typed or by format, says what it is; a percent among points is taken for as many points. */
function reportPercents(builder: SeriesBuilder, issues: IssueList): void {
  const { percentTexts, percents, states, values } = builder;
  if (percentTexts.length === 0) return;
  const entries = states.filter((state) => state === ValueState.value).length;
  const arePercents = entries >= 3 && percents?.filter((isPercent) => isPercent).length === entries;
  if (arePercents && percentTexts.length === entries) return;
  for (const { index, typed, at } of percentTexts) {
    const number = values[index] ?? NaN;
    // Among percents by format only the cell is wrong.
    if (arePercents)
      issues.addForSubject(
        index,
        { code: "text_number", at, typed, number },
        {
          value: Number((number / 100).toPrecision(15)),
          numberFormat: Number.isInteger(number) ? "0%" : "0.0%",
        },
      );
    else issues.addForSubject(index, { code: "percent_assumed", at, typed, number });
  }
}

const parts = (builder: SeriesBuilder, head: SeriesHead) => {
  const { values, states, raw, hows, words, percents, side } = builder;
  return {
    kind: kindOf(builder, head),
    values,
    states,
    raw,
    hows,
    words,
    percents,
    ...(side === null ? {} : { side }),
  };
};

const otherAbsence: Reading = { kind: "absent", how: "absenceWord", absence: "missing" };

function readInto(
  builder: SeriesBuilder,
  index: number,
  view: SheetView,
  row: number,
  column: number,
  kind: MeasureKind,
  issues: IssueList,
  absences: ReadonlySet<string>,
): void {
  const value = valueAt(view, row, column);
  const isAbsence = absences.size > 0 && typeof value === "string" && absences.has(value);
  const reading = isAbsence ? otherAbsence : readValue(value, formatAt(view, row, column));
  const typed = typeof value === "object" ? (value?.fault ?? "") : String(value);
  const at = (): string => placeOf(view, row, column);
  switch (reading.kind) {
    case "number":
      enterNumber(builder, index, reading, typed, at, kind, issues);
      return;
    case "word":
      builder.word(index, reading.word);
      builder.note(index, typed, "word");
      return;
    case "flag":
      builder.word(index, reading.isSet ? "是" : "否");
      builder.note(index, typed, "flag");
      return;
    case "absent":
      enterAbsence(builder, index, reading, typed, at, formulaAt(view, row, column), issues);
      return;
    case "mark":
    case "unreadable":
      if (reading.kind === "mark" && reading.sign !== null) {
        builder.word(index, reading.sign);
        builder.note(index, typed, "word");
        return;
      }
      if (kind === "target" && enterBound(builder, index, typed)) return;
      builder.absent(index, ValueState.missing);
      builder.note(index, typed, "unreadable");
      issues.addForSubject(index, { code: "value_unreadable", at: at(), typed });
  }
}

/** "≥95%" as a target is 95, and the typed text says on which side the goal lies. */
function enterBound(builder: SeriesBuilder, index: number, typed: string): boolean {
  const bound = readBound(typed);
  if (bound === null) return false;
  if (bound.isPercent) builder.percent(index, bound.number);
  else builder.values[index] = bound.number;
  builder.note(index, typed, "boundText");
  builder.side ??= bound.side;
  return true;
}

function enterNumber(
  builder: SeriesBuilder,
  index: number,
  reading: Extract<Reading, { kind: "number" }>,
  typed: string,
  at: () => string,
  kind: MeasureKind,
  issues: IssueList,
): void {
  if (reading.isPercent) builder.percent(index, reading.number);
  else builder.values[index] = reading.number;
  if (reading.how === "number") return;
  builder.note(index, shownAs(reading, typed), reading.how);
  if (reading.how === "timeFormat" || reading.how === "timeText") {
    builder.durations += 1;
    return;
  }
  const number = builder.values[index] ?? NaN;
  if (reading.how === "wordWithNumber")
    issues.addForSubject(index, { code: "word_with_number", at: at(), typed, number });
  else if (reading.how === "percentText" && kind !== "rating") return;
  else if (reading.how === "percentText") builder.percentTexts.push({ index, typed, at: at() });
  // "16/20" says more than the number that it might be turned into.
  else if (reading.how !== "percentFormat" && reading.how !== "outOfText")
    issues.addForSubject(index, { code: "text_number", at: at(), typed, number }, { value: number });
}

/** What the cell shows, where it is not what it holds. */
function shownAs({ how, number }: Extract<Reading, { kind: "number" }>, typed: string): string {
  if (how === "percentFormat") return `${String(Number((number * 100).toPrecision(12)))}%`;
  return how === "timeFormat" ? durationText(number / 1440) : typed;
}

function enterAbsence(
  builder: SeriesBuilder,
  index: number,
  reading: Extract<Reading, { kind: "absent" }>,
  typed: string,
  at: () => string,
  formula: string | null,
  issues: IssueList,
): void {
  builder.absent(index, reading.absence === "missing" ? ValueState.missing : ValueState.notApplicable);
  if (reading.how === "error") {
    builder.note(index, typed, "error");
    issues.addForSubject(index, { code: "cell_error", at: at(), value: typed, isResult: false });
  } else if (reading.how === "absenceWord") {
    builder.note(index, typed, "absenceWord");
    issues.addForSubject(index, { code: "value_absent", at: at(), typed, assumed: reading.absence });
  } else if (formula !== null && typed === "") {
    builder.note(index, formula, "blank");
    issues.addForSubject(index, { code: "formula_without_value", at: at(), formula });
  }
}
