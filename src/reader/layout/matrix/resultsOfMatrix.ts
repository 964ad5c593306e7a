import { compactText } from "../../text/compactText.ts";
import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { formulaAt, placeOf, shownTextAt } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import type { TypedSeries } from "../tableReading.ts";

const ofMeans = /^(平均|均分|人均|综合平均|(the )?(average|mean|avg))/u;

/**
 * What the ratings of everybody come to: the column of results behind the raters, or the first row of means below them.
 *
 * @param name - The indicator that the matrix is about; null where it is all that is rated.
 * @param ratees - Columns of those rated; null where they stand in rows.
 */
export function resultsOfMatrix(
  { view, bodyBottom }: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  rowColumn: number,
  ratees: readonly number[] | null,
  name: string | null,
): readonly TypedSeries[] {
  const below = Array.from({ length: bodyBottom }, (_, row) => row).slice((rows.at(-1) ?? 0) + 1);
  const mean = below.find((row) => ofMeans.test(compactText(shownTextAt(view, row, rowColumn))));
  const column = meanings.find(
    ({ use, header }) => (use.use === "typed" && use.kind === "total") || ofMeans.test(compactText(header)),
  )?.column;
  const cells =
    ratees === null
      ? Array.from(column === undefined ? [] : rows, (row) => ({ row, column: column ?? 0 }))
      : mean === undefined
        ? []
        : ratees.map((own) => ({ row: mean, column: own }));
  const [first] = cells;
  if (first === undefined) return [];
  return [
    {
      kind: "total",
      names: name === null ? [] : [name],
      period: null,
      values: cells.map((cell) => numberAt(view, cell.row, cell.column)),
      places: { kind: "cells", cells: cells.map((cell) => placeOf(view, cell.row, cell.column)) },
      formula: formulaAt(view, first.row, first.column),
    },
  ];
}
