import { placeOf } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { numberAt } from "../../table/numberAt.ts";
import { isDeduction } from "../isDeduction.ts";
import type { TableReading } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRows } from "./formRows.ts";
import { isNumberAt } from "./isNumberAt.ts";
import { resultColumns } from "./resultColumns.ts";

/** Rows of bonus or deduction points below the indicators. */
export function formAdjustments(
  { view }: TableFrame,
  columns: FormColumns,
  { adjustments, skipped }: FormRows,
): TableReading["adjustments"] {
  const isOfRaters = (row: number): boolean =>
    columns.scores.filter(({ header: { column } }) => isNumberAt(view, { row, column })).length >= 2;
  const sums = skipped.filter(({ row, reason }) => reason.includes("total") && isOfRaters(row));
  return adjustments.flatMap(({ name, row }) => {
    const pointsAt = (column: number): number | null => {
      const typed = numberAt(view, row, column);
      return typed !== null && isDeduction(name) ? -Math.abs(typed) : typed;
    };
    const [first, ...others] = resultColumns(columns).filter((column) => pointsAt(column) !== null);
    if (first === undefined) return [];
    const inPeriods = columns.scores.filter(
      ({ period, header }) => period !== null && pointsAt(header.column) !== null,
    );
    if (inPeriods.length > 0)
      return inPeriods.map(({ period, header: { column } }) => ({
        name,
        period,
        values: [pointsAt(column)],
        places: { kind: "cells", cells: [placeOf(view, row, column)] } as const,
      }));
    const byRater = columns.scores.flatMap(({ rater, header }) => {
      const points = pointsAt(header.column);
      return rater === null || points === null ? [] : [{ rater, points }];
    });
    const isWithin = others.length > 0 || sums.some((sum) => sum.row > row);
    return [
      {
        name,
        period: null,
        values: [pointsAt(first)],
        places: { kind: "cells", cells: [placeOf(view, row, first)] } as const,
        ...(isWithin && byRater.length > 0 ? { byRater } : {}),
      },
    ];
  });
}
