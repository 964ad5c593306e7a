import { isNearTotal } from "../../check/totals/nearTotal.ts";
import type { IssueList } from "../../report/issueList.ts";
import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { readValue } from "../../value/readValue.ts";
import { formatAt, placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import { isDeduction } from "../isDeduction.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRows } from "./formRows.ts";

/**
 * Compares the totals that raters of a form have of their own: where one is the sum (or the weighted sum) of its column,
 * with the points added above it, the others are held to the same. None of them is the person's.
 */
export function checkRaterTotals(
  { view }: TableFrame,
  columns: FormColumns,
  { totalRow, indicators, adjustments }: FormRows,
  shares: readonly (number | null)[],
  name: string,
  issues: IssueList,
): void {
  if (totalRow === null || indicators.length < 2) return;
  const totals = columns.scores.flatMap(({ rater, header: { column } }) => {
    const typed = rater === null ? null : numberAt(view, totalRow, column);
    const entries = indicators.flatMap(({ rows }) => entryAt(view, rows[0] ?? 0, column, typed ?? 0) ?? []);
    if (typed === null || entries.length < indicators.length) return [];
    const points = adjustments
      .filter(({ row }) => row < totalRow)
      .reduce((sum, { row, name: kind }) => {
        const number = numberAt(view, row, column) ?? 0;
        return sum + (isDeduction(kind) ? -Math.abs(number) : number);
      }, 0);
    const sumBy = (weightOf: (index: number) => number): number =>
      entries.reduce((sum, entry, index) => sum + entry * weightOf(index), points);
    return [{ column, typed, ways: [sumBy(() => 1), sumBy((index) => shares[index] ?? NaN)] }];
  });
  const way = [0, 1].find((index) =>
    totals.some(({ typed, ways }) => isNearTotal(ways[index] ?? NaN, typed)),
  );
  if (way === undefined || totals.length < 2) return;
  for (const { column, typed, ways } of totals) {
    const computed = Number((ways[way] ?? NaN).toPrecision(12));
    if (isNearTotal(computed, typed)) continue;
    issues.addForSubject(0, {
      code: "total_differs",
      at: placeOf(view, totalRow, column),
      name,
      typed,
      computed,
      difference: Number((typed - computed).toPrecision(6)),
    });
  }
}

/** "88%" among points is 88 of them, where the total is of points. */
function entryAt(view: SheetView, row: number, column: number, total: number): number | null {
  const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
  if (reading.kind !== "number") return null;
  return reading.isPercent && total > 1.5 ? reading.number * 100 : reading.number;
}
