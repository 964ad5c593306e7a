import type { SheetView } from "../../view/sheetView.ts";
import type { Expression } from "./parseFormula.ts";

/** Grid cells of a range of the first formula of a group, moved along to another cell of the group. */
export function cellsInRange(
  view: SheetView,
  { from, to }: Extract<Expression, { kind: "range" }>,
  first: { row: number; column: number },
  cell: { row: number; column: number },
): { row: number; column: number }[] {
  if (from.sheet !== null) return [];
  const shift = (fixed: boolean, own: number, origin: number): number => (fixed ? 0 : own - origin);
  const rows = shift(from.isRowFixed, cell.row, first.row) - view.grid.origin.row;
  const columns = shift(from.isColumnFixed, cell.column, first.column) - view.grid.origin.column;
  const found: { row: number; column: number }[] = [];
  for (let row = from.row; row <= to.row && found.length < 2000; row += 1)
    for (let column = from.column; column <= to.column && found.length < 2000; column += 1)
      found.push({ row: row + rows, column: column + columns });
  return found;
}
