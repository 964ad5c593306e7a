import { isPersonAt, type RowProfile } from "./rowProfile.ts";
import type { SheetView } from "../view/sheetView.ts";

/** So many periods side by side head a table whatever the people below are called. */
const fewestPeriods = 3;

/** "网格员 | 网格 | 1月 | 2月 | 3月": periods side by side, and names below each other in a column before them. */
export function headsPeriodsOfPeople(view: SheetView, { hits, filled, texts, row }: RowProfile): boolean {
  const periods = hits.filter(({ role }) => role === "period").map(({ column }) => column);
  if (periods.length < fewestPeriods || texts < filled.length) return false;
  const first = Math.min(...periods);
  return filled.some(
    (column) => column < first && [1, 2].every((below) => isPersonAt(view, row + below, column)),
  );
}
