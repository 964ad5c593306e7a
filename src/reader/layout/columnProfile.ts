import type { CellValue } from "../../sheet/index.ts";
import { readBound } from "../value/readBound.ts";
import { readDate } from "../value/readDate.ts";
import { isDateFormat } from "../value/isDateFormat.ts";
import { readValue } from "../value/readValue.ts";
import { findWordScale } from "../value/readWord.ts";
import { compactCells } from "../view/compactCells.ts";
import { formatAt, formulaAt, isBlankAt, valueAt, type SheetView } from "../view/sheetView.ts";

/** What stands in a column over its rows (a sample of at most 400). */
export interface ColumnProfile {
  readonly rows: number;
  readonly numbers: number;
  readonly words: number;
  readonly marks: number;
  readonly texts: number;
  /** Of the texts: those that say a bound ("≥95%"). */
  readonly bounds: number;
  /** Of the texts, or of the numbers formatted so: those that are dates. */
  readonly dates: number;
  /** Of the numbers: lengths of time. */
  readonly durations: number;
  /** Of the words and texts: plain answers to a question. */
  readonly flags: number;
  readonly blanks: number;
  readonly absences: number;
  readonly percents: number;
  readonly formulas: number;
  readonly min: number;
  readonly max: number;
  readonly hasNegative: boolean;
  readonly areWhole: boolean;
}

const sampleSize = 400;

interface Profiles {
  readonly view: SheetView;
  readonly byColumn: Map<number, ColumnProfile>;
}

const known = new WeakMap<Int32Array, Profiles>();

/** Counts kinds of values in a column; several steps of reading a table ask about the same columns and rows. */
export function profileColumn(view: SheetView, column: number, rows: Int32Array): ColumnProfile {
  const found = known.get(rows);
  const profiles = found?.view === view ? found : { view, byColumn: new Map<number, ColumnProfile>() };
  known.set(rows, profiles);
  const profile = profiles.byColumn.get(column) ?? countColumn(view, column, rows);
  profiles.byColumn.set(column, profile);
  return profile;
}

function countColumn(view: SheetView, column: number, rows: Int32Array): ColumnProfile {
  const plain = compactCells(view).numbers[column];
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  const count = {
    rows: 0,
    numbers: 0,
    words: 0,
    marks: 0,
    texts: 0,
    bounds: 0,
    dates: 0,
    durations: 0,
    flags: 0,
    blanks: 0,
    absences: 0,
    percents: 0,
    formulas: 0,
  };
  let [min, max, areWhole] = [Infinity, -Infinity, true];
  const signs = new Set<string>();
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index] ?? 0;
    count.rows += 1;
    if (formulaAt(view, row, column) !== null) count.formulas += 1;
    const number = plain?.[row] ?? NaN;
    if (!Number.isNaN(number)) {
      count.numbers += 1;
      min = Math.min(min, number);
      max = Math.max(max, number);
      areWhole &&= Number.isInteger(number);
      continue;
    }
    if (isBlankAt(view, row, column)) {
      count.blanks += 1;
      continue;
    }
    const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
    if (reading.kind === "number") {
      const number = reading.isPercent ? reading.number * 100 : reading.number;
      count.numbers += 1;
      if (reading.isPercent) count.percents += 1;
      if (reading.how === "timeFormat" || reading.how === "timeText") count.durations += 1;
      if (isDateFormat(formatAt(view, row, column))) count.dates += 1;
      min = Math.min(min, number);
      max = Math.max(max, number);
      areWhole &&= Number.isInteger(number);
    } else if (reading.kind === "word" || reading.kind === "flag") {
      count.words += 1;
      if (isAnswer(valueAt(view, row, column))) count.flags += 1;
    } else if (reading.kind === "mark") {
      count.marks += 1;
      if (reading.sign !== null) signs.add(reading.sign);
    } else if (reading.kind === "absent") count.absences += 1;
    else {
      count.texts += 1;
      const value = valueAt(view, row, column);
      if (typeof value === "string" && readDate(value) !== null) count.dates += 1;
      if (typeof value === "string" && readBound(value) !== null) count.bounds += 1;
      if (isAnswer(value)) count.flags += 1;
    }
  }
  // One sign alone says "this one"; two of a kind that differ are steps of a scale.
  if (signs.size >= 2 && findWordScale([...signs]) !== null) {
    count.words += count.marks;
    count.marks = 0;
  }
  return { ...count, min, max, hasNegative: min < 0, areWhole };
}

const isAnswer = (value: CellValue): boolean =>
  typeof value === "boolean" ||
  (typeof value === "string" &&
    /^\s*(是|否|有|无|無|yes|no|y|n|true|false|通过|通過|未通过|未通過)\s*$/iu.test(value));
