import { readValue } from "../../value/readValue.ts";
import { placeOf, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { TypedSeries } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRows } from "./formRows.ts";
import { isNumberAt } from "./isNumberAt.ts";

/** What the row of the total says: in the column of weighted scores, else in that of the last rater but the ratee. */
export function formTotals(
  { view }: TableFrame,
  columns: FormColumns,
  { totalRow }: FormRows,
): TypedSeries[] {
  if (totalRow === null) return [];
  const rated = [...columns.scores].reverse();
  const candidates = [
    ...columns.computed,
    ...[...rated.filter(({ rater }) => rater !== "self"), ...rated].map(({ header }) => header.column),
  ];
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
