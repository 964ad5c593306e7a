import { valueAt, type SheetView } from "../../view/sheetView.ts";

/**
 * Are the numbers of this row, in every column that has any, the means (or the sums) of the other rows? Three columns
 * or more must agree; two where their numbers go beyond a scale of ten. A mean may be rounded as it is typed.
 *
 * @param others - Rows of people; three or more.
 */
export function equalsMean(
  view: SheetView,
  row: number,
  others: readonly number[],
  columns: readonly number[],
): boolean {
  if (others.length < 3) return false;
  let [agreeing, top] = [0, 0];
  for (const column of columns) {
    const typed = valueAt(view, row, column);
    if (typeof typed !== "number") continue;
    let [sum, count] = [0, 0];
    for (const other of others) {
      const value = valueAt(view, other, column);
      if (typeof value !== "number") continue;
      sum += value;
      count += 1;
      top = Math.max(top, value);
    }
    if (count < 3 || !(isRounded(typed, sum / count) || isRounded(typed, sum))) return false;
    agreeing += 1;
  }
  return agreeing >= 3 || (agreeing === 2 && top > 10);
}

/** "78.3" stands for 78.25 to 78.35; a whole number for itself only. */
function isRounded(typed: number, exact: number): boolean {
  const decimals = /\.(\d+)$/u.exec(String(typed))?.[1]?.length ?? 0;
  const within = decimals === 0 ? 0.0051 : 0.5 * 10 ** -Math.min(decimals, 6) + 1e-9;
  return Math.abs(typed - exact) <= within;
}
