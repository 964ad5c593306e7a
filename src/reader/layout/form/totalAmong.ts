import type { TableFrame } from "../../table/tableFrame.ts";
import type { FormColumns } from "./formColumns.ts";
import { isNumberAt } from "./isNumberAt.ts";

/**
 * Of several rows called totals the first is the whole's, unless it leaves something to a later one: points added or
 * taken off stand between them ("加权得分 | 加分项 | 最终得分"), or it sums up two raters or more whom a later row with
 * one number combines ("合计 | 35 | 38", then "综合得分 | 37"). Null where there is no total.
 */
export function totalAmong(
  { view }: TableFrame,
  { scores, computed }: FormColumns,
  totals: readonly number[],
  adjustments: readonly { readonly row: number }[],
): number | null {
  const raters = scores.map(({ header }) => header.column);
  const countIn = (row: number, columns: readonly number[]): number =>
    columns.filter((column) => isNumberAt(view, { row, column })).length;
  return totals.reduce<number | null>((whole, row) => {
    if (whole === null) return row;
    const isOpen =
      countIn(whole, raters) >= 2 || adjustments.some((points) => points.row > whole && points.row < row);
    return isOpen && countIn(row, [...raters, ...computed]) === 1 ? row : whole;
  }, null);
}
