import type { Dataset, Measure } from "../../core/index.ts";
import { columnLetters, quotedSheetName } from "../../sheet/index.ts";
import { byPlace, cellAt, type CellAt } from "../issues/cellAt.ts";

/** Where scores stand, as formulas point at them. */
export interface ScoreRanges {
  /** Indicators in the order in which the sheet has them. */
  readonly indicatorIds: readonly string[];
  /** The first person's scores: a row, or the column of a form. */
  readonly first: string;
  /** Everybody's, a row per person; null where they are not one range. */
  readonly all: string | null;
  readonly people: number;
}

/**
 * Finds scores that formulas can point at: of the latest period whose scores of the first person stand together, side by
 * side (a table) or one below the other (a form, a long table, a table with a column per person). Everybody's scores are
 * one range where people follow each other without gaps; forms and long tables have none.
 */
export function scoreRanges(dataset: Dataset, indicatorIds: readonly string[]): ScoreRanges | null {
  const periods = [...new Set(dataset.measures.map(({ periodId }) => periodId))].reverse();
  for (const periodId of periods) {
    const columns = indicatorIds.map((id) => onlyColumn(dataset, id, periodId));
    const found = columns.every((column) => column !== null) ? rangesOf(dataset, columns) : null;
    if (found !== null) return found;
  }
  return null;
}

function rangesOf(dataset: Dataset, columns: readonly Measure[]): ScoreRanges | null {
  const placed = columns.flatMap((measure) => {
    const cell = cellAt(measure.places, 0);
    return cell === null ? [] : [{ measure, cell }];
  });
  if (placed.length === 0 || placed.length < columns.length) return null;
  placed.sort((left, right) => byPlace(left.cell, right.cell));
  const top = placed.map(({ cell }) => cell);
  const direction = directionOf(top);
  if (direction === null) return null;
  const [start, end] = [top[0], top.at(-1)];
  if (start === undefined || end === undefined) return null;
  const bottom = placed.map(({ measure }) => cellAt(measure.places, dataset.size - 1));
  return {
    indicatorIds: placed.map(({ measure }) => measure.indicatorId),
    first: rangeOf(start, end),
    all: everybody(top, bottom, direction, dataset.size),
    people: dataset.size,
  };
}

type Direction = "row" | "column";

/** Do these cells follow each other, and which way? A single cell is a row. */
function directionOf(cells: readonly CellAt[]): Direction | null {
  const [first] = cells;
  if (first === undefined) return null;
  const follows = (across: number, down: number): boolean =>
    cells.every(
      ({ sheet, column, row }, index) =>
        sheet === first.sheet && column === first.column + index * across && row === first.row + index * down,
    );
  return follows(1, 0) ? "row" : follows(0, 1) ? "column" : null;
}

/** A table without gaps between its people; anything else is not one range. */
function everybody(
  top: readonly CellAt[],
  bottom: readonly (CellAt | null)[],
  direction: Direction,
  people: number,
): string | null {
  const last = bottom.filter((cell) => cell !== null);
  const [start, end] = [top[0], last.at(-1)];
  const [from] = last;
  if (start === undefined || end === undefined || from === undefined || last.length < top.length) return null;
  if (directionOf(last) !== direction || from.sheet !== start.sheet) return null;
  const [along, across] =
    direction === "row"
      ? [from.row - start.row, from.column - start.column]
      : [from.column - start.column, from.row - start.row];
  if (across !== 0 || Math.abs(along) !== people - 1) return null;
  const isFalling = along < 0;
  const range = isFalling ? rangeOf(from, top.at(-1) ?? start) : rangeOf(start, end);
  return direction === "row" ? range : `TRANSPOSE(${range})`;
}

const rangeOf = (from: CellAt, to: CellAt): string =>
  `${quotedSheetName(from.sheet)}!${columnLetters(from.column - 1)}${String(from.row)}:${columnLetters(to.column - 1)}${String(to.row)}`;

/** The one column of scores of an indicator in a period; null where there are several, or none. */
function onlyColumn({ measures }: Dataset, id: string, periodId: string | null): Measure | null {
  const own = measures.filter((measure) => measure.indicatorId === id && measure.periodId === periodId);
  const [only] = own;
  return own.length === 1 && only !== undefined && (only.kind === "rating" || only.kind === "points")
    ? only
    : null;
}
