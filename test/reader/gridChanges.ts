import type { CellValue, Grid } from "../../src/sheet/index.ts";

/** The sheet with its used range elsewhere. */
export const moved = (grid: Grid, rows: number, columns: number): Grid => ({
  ...grid,
  origin: { row: grid.origin.row + rows, column: grid.origin.column + columns },
});

/** The sheet with empty rows put in front of row `at` (of the grid). */
export function withRows(grid: Grid, at: number, count: number): Grid {
  if (grid.values.length === 0) return grid;
  const width = grid.values[0]?.length ?? 0;
  const put = <Value>(lines: readonly (readonly Value[])[], empty: Value): (readonly Value[])[] => [
    ...lines.slice(0, at),
    ...Array.from({ length: count }, () => new Array<Value>(width).fill(empty)),
    ...lines.slice(at),
  ];
  const shift = (row: number): number => (row >= at ? row + count : row);
  return {
    ...grid,
    values: put<CellValue>(grid.values, null),
    formulas: grid.formulas === null ? null : put<string | null>(grid.formulas, null),
    numberFormats: grid.numberFormats === null ? null : put(grid.numberFormats, "General"),
    merges: grid.merges.map((area) => ({ ...area, top: shift(area.top), bottom: shift(area.bottom) })),
    hiddenRows: grid.hiddenRows.map(shift),
  };
}

/** The sheet with empty columns put in front of column `at` (of the grid). */
export function withColumns(grid: Grid, at: number, count: number): Grid {
  const put = <Value>(line: readonly Value[], empty: Value): Value[] => [
    ...line.slice(0, at),
    ...new Array<Value>(count).fill(empty),
    ...line.slice(at),
  ];
  const shift = (column: number): number => (column >= at ? column + count : column);
  return {
    ...grid,
    values: grid.values.map((row) => put<CellValue>(row, null)),
    formulas: grid.formulas?.map((row) => put<string | null>(row, null)) ?? null,
    numberFormats: grid.numberFormats?.map((row) => put(row, "General")) ?? null,
    merges: grid.merges.map((area) => ({ ...area, left: shift(area.left), right: shift(area.right) })),
    hiddenColumns: grid.hiddenColumns.map(shift),
  };
}

/** The sheet with a text in a cell of the grid. */
export function withText(grid: Grid, row: number, column: number, text: string): Grid {
  return {
    ...grid,
    values: grid.values.map((line, r) =>
      r === row ? line.map((value, c) => (c === column ? text : value)) : line,
    ),
  };
}

/** The sheet with every text, its name included, written anew. */
export function rewritten(grid: Grid, write: (text: string) => string): Grid {
  return {
    ...grid,
    sheetName: write(grid.sheetName),
    values: grid.values.map((row) => row.map((value) => (typeof value === "string" ? write(value) : value))),
  };
}
