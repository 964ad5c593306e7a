import type { Area, CellStyle, StylePlan } from "../../sheet/index.ts";

/** More pieces than this and the whole tab is styled anew. */
const mostPieces = 200;

/**
 * Where does a tab look different under the new styles? Rectangles, 0-based; what the user coloured elsewhere is left
 * alone. Null where so much differs that the whole tab is to be styled anew.
 */
export function styleChange(
  before: readonly StylePlan[],
  after: readonly StylePlan[],
): readonly Area[] | null {
  const areas = [...before, ...after].map(({ area }) => area);
  const rows = edges(areas.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const columns = edges(areas.flatMap(({ left, right }) => [left, right + 1]));
  const old = painted(before, rows, columns);
  const now = painted(after, rows, columns);
  const pieces: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let row = 0; row + 1 < rows.length; row += 1) {
    const top = rows[row] ?? 0;
    const bottom = (rows[row + 1] ?? 0) - 1;
    for (let column = 0; column + 1 < columns.length; column += 1) {
      const at = row * columns.length + column;
      if (lookOf(old, at) === lookOf(now, at)) continue;
      const left = columns[column] ?? 0;
      const right = (columns[column + 1] ?? 0) - 1;
      const last = pieces.at(-1);
      if (last?.top === top && last.right === left - 1) last.right = right;
      else pieces.push({ top, left, bottom, right });
    }
    if (pieces.length > mostPieces) return null;
  }
  return pieces;
}

const edges = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].sort((left, right) => left - right);

/** The styles of each cell of the coarse grid between the edges, in order. */
function painted(
  plans: readonly StylePlan[],
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, readonly CellStyle[]> {
  const rowAt = new Map(rows.map((edge, index) => [edge, index]));
  const columnAt = new Map(columns.map((edge, index) => [edge, index]));
  const cells = new Map<number, CellStyle[]>();
  for (const { area, style } of plans)
    for (let row = rowAt.get(area.top) ?? 0; (rows[row] ?? Infinity) <= area.bottom; row += 1)
      for (
        let column = columnAt.get(area.left) ?? 0;
        (columns[column] ?? Infinity) <= area.right;
        column += 1
      ) {
        const at = row * columns.length + column;
        const found = cells.get(at);
        if (found === undefined) cells.set(at, [style]);
        else found.push(style);
      }
  return cells;
}

/** What a cell comes to look like, as a text that two equal looks share. */
function lookOf(cells: ReadonlyMap<number, readonly CellStyle[]>, at: number): string {
  const look: Record<string, unknown> = {};
  for (const style of cells.get(at) ?? []) Object.assign(look, style);
  return JSON.stringify(Object.entries(look).sort(([left], [right]) => (left < right ? -1 : 1)));
}
