import { linePoints } from "./headerHeight.ts";
import { wrappedLines } from "./wrappedLines.ts";

/** A column whose texts wrap: its texts from the first row on, and its width in characters. */
interface WrappedColumn {
  readonly texts: readonly (string | null)[];
  readonly width: number | undefined;
}

/** Heights of rows whose wrapped texts take several lines, by row; not every program finds them by itself. */
export function wrappedRows(top: number, columns: readonly WrappedColumn[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { texts, width = 8 } of columns)
    texts.forEach((text, index) => {
      const lines = text === null ? 1 : wrappedLines(text, width - 1);
      if (lines < 2) return;
      heights.set(top + index, Math.max(heights.get(top + index) ?? 0, lines * linePoints + 4));
    });
  return heights;
}
