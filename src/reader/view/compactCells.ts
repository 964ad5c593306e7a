import { isBlankText } from "../text/isBlankText.ts";
import type { SheetView } from "./sheetView.ts";

/** What a cell holds, by a number: `blank` is empty, or text of white space only; `other` is true, false or an error. */
export const CellKind = { blank: 0, number: 1, text: 2, other: 3 } as const;

/** The cells of a sheet in little space, to be looked at again and again. */
export interface CompactCells {
  /** `CellKind` of every cell, row by row: row × columnCount + column. */
  readonly kinds: Uint8Array;
  /**
   * Plain numbers by column and row of the grid: cells with a finite number and no format of their own, which are what
   * they say. NaN for any other cell.
   */
  readonly numbers: readonly Float64Array[];
}

const known = new WeakMap<SheetView, CompactCells>();

/**
 * The cells of this sheet, walked over once when they are first asked for. Every number of a grid is an object of its
 * own that lies somewhere in memory: to touch them all takes longer than what is then done with them.
 */
export function compactCells(view: SheetView): CompactCells {
  const cells = known.get(view) ?? walk(view);
  known.set(view, cells);
  return cells;
}

function walk({ grid, rowCount, columnCount }: SheetView): CompactCells {
  const kinds = new Uint8Array(rowCount * columnCount);
  const numbers = Array.from({ length: columnCount }, () => new Float64Array(rowCount).fill(NaN));
  for (let row = 0; row < rowCount; row += 1) {
    const values = grid.values[row] ?? [];
    const formats = grid.numberFormats?.[row] ?? null;
    const start = row * columnCount;
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column] ?? null;
      if (value === null) continue;
      if (typeof value === "number") {
        kinds[start + column] = CellKind.number;
        const own = numbers[column];
        const isPlain = formats === null || formats[column] === "General";
        if (own !== undefined && isPlain && Number.isFinite(value)) own[row] = value;
      } else if (typeof value !== "string") kinds[start + column] = CellKind.other;
      else if (!isBlankText(value)) kinds[start + column] = CellKind.text;
    }
  }
  return { kinds, numbers };
}
