import type { TableFrame } from "../../table/tableFrame.ts";
import type { FormColumns } from "./formColumns.ts";
import { numberAt } from "../../table/numberAt.ts";
import { isNumberAt } from "./isNumberAt.ts";
import { resultColumns } from "./resultColumns.ts";

/**
 * Of several rows called totals the first is the whole's, unless it leaves something to a later one: points added or
 * taken off, or a coefficient, stand between them ("加权得分 | 加分项 | 最终得分"), or it sums up two raters or more whom a later row with
 * one number combines ("合计 | 35 | 38", then "综合得分 | 37"). What only sums up the points right above it is none
 * ("加分合计"). Null where there is no total.
 */
export function totalAmong(
  { view }: TableFrame,
  columns: FormColumns,
  totals: readonly number[],
  adjustments: readonly { readonly row: number }[],
): number | null {
  const raters = columns.scores.map(({ header }) => header.column);
  const results = resultColumns(columns);
  const countIn = (row: number, among: readonly number[]): number =>
    among.filter((column) => isNumberAt(view, { row, column })).length;
  const sumsUpPoints = (row: number, above: number): boolean => {
    const points = adjustments.filter((other) => other.row > above && other.row < row);
    const sumIn = (column: number): number =>
      points.reduce((sum, other) => sum + (numberAt(view, other.row, column) ?? 0), 0);
    return points.length > 0 && results.some((column) => numberAt(view, row, column) === sumIn(column));
  };
  return totals.reduce<number | null>((whole, row) => {
    if (whole === null) return row;
    if (sumsUpPoints(row, whole)) return whole;
    const isOpen =
      countIn(whole, raters) >= 2 || adjustments.some((points) => points.row > whole && points.row < row);
    return isOpen && countIn(row, results) === 1 ? row : whole;
  }, null);
}
