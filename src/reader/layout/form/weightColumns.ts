import { mergeAt, textAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";

/**
 * "维度 | 维度权重 | 指标 | 指标权重": of two columns of weights, the one that says less often something, or the same all
 * through each area, is that of the areas.
 *
 * @param names - Columns of areas and indicators, from the outside.
 * @param weights - Columns headed as weights, in order.
 */
export function weightColumns(
  { view }: TableFrame,
  rows: readonly number[],
  names: readonly number[],
  weights: readonly number[],
): { readonly weight: number | null; readonly areaWeight: number | null } {
  const [first = null, second] = weights;
  const area = names[0];
  if (first === null || second === undefined || area === undefined || names.length < 2)
    return { weight: first, areaWeight: null };
  const filled = (column: number): number =>
    rows.filter((row) => textAt(view, row, column) !== "" && (mergeAt(view, row, column)?.row ?? row) === row)
      .length;
  const shown = (row: number, column: number): string =>
    textAt(view, mergeAt(view, row, column)?.row ?? row, column);
  const repeats = (column: number): boolean =>
    rows.every(
      (row, index) =>
        index === 0 ||
        shown(row, area) !== shown(rows[index - 1] ?? row, area) ||
        shown(row, column) === shown(rows[index - 1] ?? row, column),
    );
  const isOfAreas = (column: number, other: number): boolean =>
    filled(column) < filled(other) || (repeats(column) && !repeats(other));
  if (isOfAreas(first, second)) return { weight: second, areaWeight: first };
  return { weight: first, areaWeight: isOfAreas(second, first) ? second : null };
}
