import type { SheetView } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { typedColumn } from "../people/totals/typedColumn.ts";
import type { TypedSeries } from "../tableReading.ts";

/**
 * Totals, grades and ranks of people in a table with several rows for each: a column that says the same in all rows of
 * a person, or speaks once. One that differs from row to row is a result of the rows.
 *
 * @param rowsOf - The rows of each person and period.
 */
export function totalsOfRows(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rowsOf: readonly (readonly number[])[],
): readonly TypedSeries[] {
  return meanings.flatMap((meaning) => {
    if (meaning.use.use !== "typed") return [];
    const speaking = rowsOf.map((rows) => {
      const filled = rows.flatMap((row) => {
        const value = typedColumn(view, meaning, Int32Array.of(row))[0]?.values[0] ?? null;
        return value === null ? [] : [{ row, value }];
      });
      return {
        isSame: new Set(filled.map(({ value }) => value)).size <= 1,
        row: filled[0]?.row ?? rows[0] ?? 0,
      };
    });
    return speaking.every(({ isSame }) => isSame)
      ? typedColumn(
          view,
          meaning,
          Int32Array.from(speaking, ({ row }) => row),
        )
      : [];
  });
}
