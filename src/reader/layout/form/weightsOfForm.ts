import type { IssueList } from "../../report/issueList.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readRange } from "../../value/readRange.ts";
import { readValue } from "../../value/readValue.ts";
import { formatAt, mergeAt, placeOf, shownAt, textAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { scaledMarks } from "../scaledMarks.ts";
import { sharesOf } from "../sharesOf.ts";
import type { FoundWeight } from "../tableReading.ts";
import { weightOfLabel } from "../weightOfLabel.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRow, FormRows } from "./formRows.ts";

/** Weights of a form's indicators, and whether the scores already contain them. */
export interface FormWeights {
  readonly weights: readonly (FoundWeight | null)[];
  /** The weight is the area's: its cell is merged over several indicators. */
  readonly areOfArea: readonly boolean[];
  readonly isPreweighted: boolean;
}

interface Found {
  readonly number: number;
  readonly isPercent: boolean;
  readonly row: number;
  readonly typed: string;
}

/**
 * Reads weights from the column of weights or of full marks, or from the labels ("工作业绩（60分）"). Scores that never
 * exceed their full marks and come near them are points out of the weight: they are added, not multiplied again.
 */
export function weightsOfForm(
  frame: TableFrame,
  columns: FormColumns,
  { indicators }: FormRows,
  issues: IssueList,
): FormWeights {
  const { view } = frame;
  const column = columns.weight ?? columns.fullMarks;
  const found = indicators.map((row) => (column === null ? null : findNumber(frame, row, column)));
  const numbers = found.flatMap((weight) => (weight === null ? [] : [weight]));
  const plain = numbers.filter(({ isPercent }) => !isPercent);
  const { shares, isMixed } = sharesOf(found);
  const isFullMarks = columns.weight === null && column !== null;
  const scaled = isFullMarks ? scaledMarks(plain.map(({ number }) => number)) : null;
  const weights = found.map((weight, index): FoundWeight | null => {
    if (weight === null || column === null) return labelWeight(frame, columns, indicators[index]);
    const share = scaled === null ? (shares[index] ?? 0) : weight.number / scaled;
    return {
      share: Number(share.toPrecision(12)),
      typed: weight.typed,
      at: placeOf(view, weight.row, column),
      source: isFullMarks ? "fullMarks" : "weightColumn",
      isPoints: isFullMarks,
      ...(scaled === null ? {} : { marks: weight.number }),
    };
  });
  if (scaled !== null)
    issues.add({
      code: "full_marks_scaled",
      at: weights.find((weight) => weight?.source === "fullMarks")?.at ?? null,
      sum: scaled,
    });
  const areOfArea = found.map((weight, index) => {
    const merge = weight === null || column === null ? null : mergeAt(view, weight.row, column);
    return (
      merge !== null &&
      merge.rowCount > (indicators[index]?.rows.length ?? 1) &&
      (indicators[index]?.names.length ?? 1) > 1
    );
  });
  if (isMixed && column !== null)
    issues.add({
      code: "weights_mixed",
      at: weights.find((weight) => weight !== null)?.at ?? null,
      typed: numbers.map(({ typed }) => typed),
    });
  return {
    weights,
    areOfArea,
    isPreweighted: scaled === null && arePreweighted(frame, columns, indicators, weights),
  };
}

function findNumber({ view }: Pick<TableFrame, "view">, { rows }: FormRow, column: number): Found | null {
  for (const row of rows) {
    const merge = mergeAt(view, row, column);
    const top = merge?.row ?? row;
    const reading = readValue(shownAt(view, row, column), formatAt(view, top, column));
    if (reading.kind === "number" && (merge === null || rows.includes(top)))
      return {
        number: reading.number,
        isPercent: reading.isPercent,
        row: top,
        typed: textAt(view, top, column),
      };
  }
  return null;
}

function labelWeight(
  { view }: TableFrame,
  { names }: FormColumns,
  row: FormRow | undefined,
): FoundWeight | null {
  if (row === undefined) return null;
  return weightOfLabel(readLabel(row.names.at(-1) ?? ""), placeOf(view, row.rows[0] ?? 0, names.at(-1) ?? 0));
}

function arePreweighted(
  { view }: TableFrame,
  columns: FormColumns,
  indicators: readonly FormRow[],
  weights: readonly (FoundWeight | null)[],
): boolean {
  const scoreColumns = [...columns.scores.map(({ header }) => header.column), ...columns.levelScores];
  const marks = weights.map((weight) => (weight?.share ?? 0) * 100);
  const most = Math.max(...marks);
  // "Rating (1-10)" beside a weight of 20: no points out of it.
  if (columns.scores.some(({ scale }) => scale !== null && scale.max < most - 1e-9)) return false;
  // "Weight (%) 30 | Max Score 10": points out of 10.
  const { weight, fullMarks } = columns;
  const isOutOfMarks = indicators.some((row, index) => {
    const full = weight === null || fullMarks === null ? null : findNumber({ view }, row, fullMarks);
    return full !== null && Math.abs(full.number - (marks[index] ?? 0)) > 1e-9;
  });
  if (isOutOfMarks) return false;
  let [count, sum, isOver] = [0, 0, false];
  indicators.forEach(({ rows }, index) => {
    const points = marks[index] ?? 0;
    if (points === 0) return;
    for (const column of scoreColumns)
      for (const row of rows) {
        if (readRange(textAt(view, row, column)) !== null) continue;
        const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
        if (reading.kind !== "number" || reading.isPercent) continue;
        count += 1;
        sum += reading.number / points;
        if (reading.number > points + 1e-9) isOver = true;
      }
  });
  return count >= 1 && !isOver && sum / count >= 0.5;
}
