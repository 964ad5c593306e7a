import { readValue } from "../../value/readValue.ts";
import { isBlankAt, placeOf, textAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { TypedSeries } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRows } from "./formRows.ts";
import { isNumberAt } from "./isNumberAt.ts";

/** What the rows of the total and of the grade say of the whole, or of the area that the table is about. */
export function formTotals(
  frame: TableFrame,
  columns: FormColumns,
  rows: FormRows,
  names: readonly string[] = [],
): TypedSeries[] {
  return [...totalIn(frame, columns, rows).map((total) => ({ ...total, names })), ...gradeIn(frame, rows)];
}

/**
 * The total in the column of weighted scores, else in that of the only rater who has one, else the row's one number in a
 * column that holds neither weights nor measures. Where each rater has one they are each rater's own, and none the whole's.
 */
function totalIn(frame: TableFrame, columns: FormColumns, { totalRow }: FormRows): TypedSeries[] {
  if (totalRow === null) return [];
  const { view } = frame;
  const holdsNumber = (column: number): boolean => isNumberAt(view, { row: totalRow, column });
  const rated = columns.scores.filter(({ header }) => holdsNumber(header.column));
  const isOfEach = new Set(rated.map(({ rater }) => rater)).size > 1;
  const candidates = [
    ...columns.computed,
    ...(isOfEach ? [] : rated.map(({ header }) => header.column).reverse()),
  ];
  const { weight, areaWeight, fullMarks, target, actual } = columns;
  const others = frame.columns
    .map(({ column }) => column)
    .filter((column) => ![weight, areaWeight, fullMarks, target, actual].includes(column))
    .filter(holdsNumber);
  const column = candidates.find(holdsNumber) ?? (others.length === 1 ? others[0] : undefined);
  if (column === undefined) return totalInText(frame, totalRow);
  const reading = readValue(valueAt(view, totalRow, column), null);
  return reading.kind === "number" ? [typed("total", reading.number, placeOf(view, totalRow, column))] : [];
}

/** "总得分：81.5" over the whole width: key and number in one text. */
function totalInText({ view, left, right }: TableFrame, row: number): TypedSeries[] {
  for (let column = left; column < right; column += 1) {
    const [, number] =
      /^[^:：=\d]{2,12}[:：=]\s*(\d{1,3}(?:\.\d+)?)\s*分?$/u.exec(textAt(view, row, column)) ?? [];
    if (number !== undefined) return [typed("total", Number(number), placeOf(view, row, column))];
  }
  return [];
}

/** "考核等级 | 良好": the one text behind the first. */
function gradeIn({ view, left, right }: TableFrame, { gradeRow }: FormRows): TypedSeries[] {
  if (gradeRow === null) return [];
  const filled = Array.from({ length: right - left }, (_, index) => left + index).filter(
    (column) => !isBlankAt(view, gradeRow, column),
  );
  const [, grade, ...more] = filled;
  const text = grade === undefined ? "" : textAt(view, gradeRow, grade);
  // "□优 ☑良", "A/B/C": a choice, not a grade.
  const isGrade = more.length === 0 && /^[\p{L}+-]{1,12}$/u.test(text);
  return grade !== undefined && isGrade ? [typed("grade", text, placeOf(view, gradeRow, grade))] : [];
}

const typed = (kind: "total" | "grade", value: string | number, at: string): TypedSeries => ({
  kind,
  names: [],
  period: null,
  values: [value],
  places: { kind: "cells", cells: [at] },
  formula: null,
});
