import type { RowHeightPlan } from "../../../sheet/index.ts";
import { columnWidth } from "../../layout/columnWidth.ts";
import { wrappedLines } from "../../layout/wrappedLines.ts";
import { linePoints } from "../../layout/headerHeight.ts";
import type { PlacedSection } from "./placedSection.ts";

/** Narrowest and widest that a column of the tab may be, in characters. */
const limits = { first: { min: 22, max: 34 }, other: { min: 11, max: 30 } } as const;

/** Letters of columns for reading back are smaller: so many times more of them stand on a line. */
const quietLetters = 1.2;

/** Widths of columns that tables of all kinds share, and heights of rows whose texts wrap. */
export function columnSizes(placed: readonly PlacedSection[]): {
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: readonly RowHeightPlan[];
} {
  const count = Math.max(...placed.map(({ section }) => section.columns.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(
      ...placed.map(({ section }) => {
        const own = section.columns[column];
        if (own === undefined) return 0;
        const texts = section.rows.map((row, index) => {
          const value = row[column];
          const indent = column === 0 ? (section.indents[index] ?? 0) * 2 : 0;
          return typeof value === "string" ? " ".repeat(indent) + value : null;
        });
        return columnWidth(texts, own.header, column === 0 ? limits.first : limits.other);
      }),
    ),
  );
  const heights: Record<number, number> = {};
  for (const { section, bodyTop, headerRow } of placed) {
    section.columns.forEach(({ wraps, header, tone }, column) => {
      const width = ((widths[column] ?? 11) - 1) * (tone === "quiet" ? quietLetters : 1);
      if (wrappedLines(header, (widths[column] ?? 11) - 2) > 1) heights[headerRow] = 34;
      if (!wraps) return;
      section.rows.forEach((row, index) => {
        const value = row[column];
        const lines = typeof value === "string" ? wrappedLines(value, width) : 1;
        const height = lines * linePoints + 2;
        if (lines > 1) heights[bodyTop + index] = Math.max(heights[bodyTop + index] ?? 0, height);
      });
    });
  }
  return {
    widths: Object.fromEntries(widths.map((width, column) => [column, width])),
    heights: Object.entries(heights).map(([row, points]) => ({
      top: Number(row),
      bottom: Number(row),
      points,
    })),
  };
}
