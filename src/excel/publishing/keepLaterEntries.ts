import { laterEntries } from "./laterEntries.ts";
import type { TabChange } from "./tabChange.ts";

/** Cells asked for in one request: their formulas stay far below the largest answer that Excel gives. */
const cellsPerRequest = 30_000;

/**
 * Puts back what somebody typed into a tab after it was written and before its old contents were brought back.
 *
 * @param sheet - The tab, with its old contents.
 * @param copy - Its cells as they stood when they were brought back.
 * @returns The cells concerned, 0-based.
 */
export async function keepLaterEntries(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  copy: Excel.Worksheet,
  change: TabChange,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): Promise<readonly { readonly row: number; readonly column: number }[]> {
  const rowsPerRequest = Math.max(1, Math.floor(cellsPerRequest / columnCount));
  const keepFrom = async (
    top: number,
  ): Promise<readonly { readonly row: number; readonly column: number }[]> => {
    const rows = Math.min(rowsPerRequest, rowCount - top);
    const range = copy.getRangeByIndexes(top, 0, rows, columnCount).load("formulas");
    await context.sync();
    const entries = laterEntries(change, range.formulas, top);
    for (const { row, column } of entries)
      sheet
        .getRangeByIndexes(row, column, 1, 1)
        .copyFrom(copy.getRangeByIndexes(row, column, 1, 1), "Formulas");
    const next = top + rowsPerRequest;
    return next < rowCount ? [...entries, ...(await keepFrom(next))] : entries;
  };
  return keepFrom(0);
}
