import { addressOf, type CellValue, type Grid } from "../../sheet/index.ts";

/** A grid's cells by row and column from its corner; a merged cell's value stands in every cell of it. */
export interface GridCells {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: (row: number, column: number) => string | number | boolean | null;
  readonly isPercent: (row: number, column: number) => boolean;
  readonly addressAt: (row: number, column: number) => string;
}

/** Prepares a grid for looking at single cells. */
export function gridCells(grid: Grid): GridCells {
  const merged = new Map<string, CellValue>();
  for (const { top, left, bottom, right } of grid.merges) {
    // Titles are merged across: only the first cell of those is one.
    if (right > left) continue;
    for (let row = top; row <= bottom; row += 1)
      merged.set(`${String(row)},${String(left)}`, grid.values[top]?.[left] ?? null);
  }
  const plain = (value: CellValue): string | number | boolean | null => {
    if (typeof value === "object" && value !== null) return value.fault;
    return typeof value === "string" && value.trim() === "" ? null : value;
  };
  return {
    rows: grid.values.length,
    columns: grid.values[0]?.length ?? 0,
    valueAt: (row, column) => {
      const own = plain(grid.values[row]?.[column] ?? null);
      if (own !== null || merged.size === 0) return own;
      return plain(merged.get(`${String(row)},${String(column)}`) ?? null);
    },
    isPercent: (row, column) => (grid.numberFormats?.[row]?.[column] ?? "").includes("%"),
    addressAt: (row, column) =>
      addressOf(grid.sheetName, { row: grid.origin.row + row, column: grid.origin.column + column }),
  };
}
