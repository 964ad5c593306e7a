import { readValue } from "../../../value/readValue.ts";
import { formatAt, formulaAt, sheetRowOf, valueAt, type SheetView } from "../../../view/sheetView.ts";
import { compactCells } from "../../../view/compactCells.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { mapRows } from "../../mapRows.ts";
import { columnPlaces } from "../../readCells.ts";
import type { TypedSeries } from "../../tableReading.ts";

/** Totals, grades or ranks that stand in a column. */
export function typedColumn(
  view: SheetView,
  { use, column }: ColumnMeaning,
  rows: Int32Array,
): TypedSeries[] {
  if (use.use !== "typed") return [];
  const plain = compactCells(view).numbers[column];
  const values = mapRows(rows, (row) => {
    const number = plain?.[row] ?? NaN;
    if (use.kind !== "grade" && !Number.isNaN(number)) return number;
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
