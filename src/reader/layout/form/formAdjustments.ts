import { readValue } from "../../value/readValue.ts";
import { placeOf, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
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
  { adjustments }: FormRows,
): TableReading["adjustments"] {
  const candidates = resultColumns(columns);
  return adjustments.flatMap(({ name, row }) => {
    const column = candidates.find((candidate) => isNumberAt(view, { row, column: candidate }));
    const reading = column === undefined ? null : readValue(valueAt(view, row, column), null);
    if (column === undefined || reading?.kind !== "number") return [];
    const quantity = isDeduction(name) ? -Math.abs(reading.number) : reading.number;
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
