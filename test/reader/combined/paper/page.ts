import type { CellValue } from "../../../../src/sheet/index.ts";

/** The address of a cell of the page, wherever the page comes to stand on its sheet. */
export type At = (row: number, column: number) => string;

/** A cell as it is written: its value, and the formula and number format behind it. */
export interface Ink {
  readonly value: CellValue;
  readonly formula?: (at: At) => string;
  readonly format?: string;
}

/** A rectangle of a page, 0-based, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet being written: rows of cells from its own corner. */
export interface Page {
  readonly name: string;
  readonly rows: readonly (readonly Ink[])[];
  readonly merges: readonly Box[];
  readonly hiddenRows: readonly number[];
  /** Comments, by row and column. */
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly isHidden: boolean;
}

/** A cell that holds just this. */
export const ink = (value: CellValue, format?: string): Ink =>
  format === undefined ? { value } : { value, format };

/** A page of plain rows. */
export const pageOf = (
  name: string,
  rows: readonly (readonly Ink[])[],
  merges: readonly Box[] = [],
): Page => ({
  name,
  rows,
  merges,
  hiddenRows: [],
  comments: [],
  isHidden: false,
});

/** The same page with every cell moved; what is between stays empty. */
function moved(page: Page, rowOf: (row: number) => number, columnOf: (column: number) => number): Page {
  const follow = (cell: Ink): Ink => {
    const { formula } = cell;
    if (formula === undefined) return cell;
    return { ...cell, formula: (at) => formula((row, column) => at(rowOf(row), columnOf(column))) };
  };
  const rows: (Ink[] | undefined)[] = [];
  page.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const line = (rows[rowOf(row)] ??= []);
      line[columnOf(column)] = follow(cell);
    }),
  );
  return {
    ...page,
    rows: Array.from(rows, (line) => Array.from(line ?? [], (cell: Ink | undefined) => cell ?? ink(null))),
    merges: page.merges.map(({ top, left, bottom, right }) => ({
      top: rowOf(top),
      left: columnOf(left),
      bottom: rowOf(bottom),
      right: columnOf(right),
    })),
    hiddenRows: page.hiddenRows.map(rowOf),
    comments: page.comments.map(({ row, column, text }) => ({
      row: rowOf(row),
      column: columnOf(column),
      text,
    })),
  };
}

/** The page with these rows put in before row `before`. */
export function withRows(page: Page, before: number, lines: readonly (readonly Ink[])[]): Page {
  const spread = moved(
    page,
    (row) => (row >= before ? row + lines.length : row),
    (column) => column,
  );
  const filled = Array.from(
    { length: Math.max(spread.rows.length, before) },
    (_, row) => spread.rows[row] ?? [],
  );
  return {
    ...spread,
    rows: [
      ...filled.slice(0, before),
      ...lines,
      ...filled.slice(before + (before < page.rows.length ? lines.length : 0)),
    ],
  };
}

/** The page with `count` empty columns put in before column `before`. */
export const withColumns = (page: Page, before: number, count: number): Page =>
  moved(
    page,
    (row) => row,
    (column) => (column >= before ? column + count : column),
  );

/** How many columns the widest row has. */
export const widthOf = ({ rows }: Page): number =>
  rows.reduce((widest, row) => Math.max(widest, row.length), 0);
