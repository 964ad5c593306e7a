import { isBlankAt, mergeAt, type SheetView } from "../view/sheetView.ts";

/**
 * Where each of these people's entries in a column stand: their own row, or the first row of a cell that is merged over
 * several people ("部门考核得分" beside everybody of the department), who then all have it.
 *
 * @param whoAt - Whose row it is: a cell merged over two rows of one person holds one entry.
 */
export function sharedRows(
  view: SheetView,
  column: number,
  rows: Int32Array,
  whoAt: (row: number) => string,
): Int32Array {
  const isUnder = (row: number): boolean => {
    const merge = mergeAt(view, row, column);
    return merge !== null && merge.row < row && merge.columnCount === 1 && isBlankAt(view, row, column);
  };
  if (!rows.some(isUnder)) return rows;
  const people = new Set(rows);
  return rows.map((row) => {
    const first = isUnder(row) ? (mergeAt(view, row, column)?.row ?? row) : row;
    return people.has(first) && whoAt(first) !== whoAt(row) ? first : row;
  });
}
