import type { TabLayout } from "../publishing/tabDifference.ts";
import type { Reserve } from "./setStyles.ts";

const bytesPerSize = 1_300;
type Sizes = Pick<TabLayout, "columnWidths" | "rowHeights" | "hiddenColumns">;

/** Points of a column that is so many characters wide: 7 pixels a character and 5 around them, 0.75 points a pixel. */
const columnPoints = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

/**
 * Queues widths, heights and hidden columns that differ from those planned before: a column that the user made wider
 * stays as she left it.
 */
export async function setSizes(
  sheet: Excel.Worksheet,
  before: Sizes | null,
  after: Sizes,
  reserve: Reserve,
): Promise<void> {
  for (const [column, width] of Object.entries(after.columnWidths)) {
    if (before?.columnWidths[Number(column)] === width) continue;
    await reserve(bytesPerSize);
    sheet.getRangeByIndexes(0, Number(column), 1, 1).format.columnWidth = columnPoints(width);
  }
  const known = new Set((before?.rowHeights ?? []).map((plan) => JSON.stringify(plan)));
  for (const plan of after.rowHeights) {
    if (known.has(JSON.stringify(plan))) continue;
    await reserve(bytesPerSize);
    const { top, bottom, points } = plan;
    sheet.getRangeByIndexes(top, 0, bottom - top + 1, 1).format.rowHeight = points;
  }
  for (const column of after.hiddenColumns)
    if (before?.hiddenColumns.includes(column) !== true)
      sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  for (const column of before?.hiddenColumns ?? [])
    if (!after.hiddenColumns.includes(column)) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = false;
}
