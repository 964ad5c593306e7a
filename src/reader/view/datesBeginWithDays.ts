import type { SheetView } from "./sheetView.ts";

const known = new WeakMap<SheetView, boolean>();
/** Rows that are looked at. */
const rowsLooked = 200;
const typed = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})\s*$/u;

/**
 * Do the dates typed on this sheet as text begin with the day? "13/03/2025" can only be the 13th of March, and then
 * "10/03/2025" beside it is the 10th; one that can only begin with the month ("03/13/2025") says the contrary.
 */
export function datesBeginWithDays(view: SheetView): boolean {
  const found = known.get(view);
  if (found !== undefined) return found;
  let [days, months] = [0, 0];
  for (const row of view.grid.values.slice(0, rowsLooked))
    for (const value of row) {
      const [, first, second] = typeof value === "string" ? (typed.exec(value) ?? []) : [];
      if (Number(first) > 12 && Number(second) <= 12) days += 1;
      if (Number(first) <= 12 && Number(second) > 12) months += 1;
    }
  const does = days > 0 && months === 0;
  known.set(view, does);
  return does;
}
