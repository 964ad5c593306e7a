import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** A cell with nothing in it: what a cell that has gone is replaced by. */
const nothing: ICellData = { v: null, f: null, s: null, t: null };

/** Gives the cells of `next` that look or say something else than in `before`; null when there are none. */
export function cellDifference(before: Cells, next: Cells): Cells | null {
  const changed: Record<number, Record<number, ICellData>> = {};
  let count = 0;
  const put = (row: number, column: number, cell: ICellData): void => {
    (changed[row] ??= {})[column] = cell;
    count += 1;
  };
  for (const row of new Set([...Object.keys(before), ...Object.keys(next)].map(Number))) {
    const old: Readonly<Record<number, ICellData>> = before[row] ?? {};
    const now: Readonly<Record<number, ICellData>> = next[row] ?? {};
    for (const column of new Set([...Object.keys(old), ...Object.keys(now)].map(Number))) {
      const cell = now[column];
      if (cell === undefined) {
        put(row, column, nothing);
      } else if (!isSame(old[column], cell)) {
        put(row, column, { ...nothing, ...cell });
      }
    }
  }
  return count === 0 ? null : changed;
}

function isSame(one: ICellData | undefined, other: ICellData): boolean {
  if (one === undefined) {
    return false;
  }
  const isSameStyle = one.s === other.s || JSON.stringify(one.s) === JSON.stringify(other.s);
  return one.v === other.v && one.t === other.t && one.f === other.f && isSameStyle;
}
