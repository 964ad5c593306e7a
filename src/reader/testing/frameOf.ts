import { findTables } from "../table/findTables.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import { createSheetView } from "../view/sheetView.ts";
import { bookOf, type SheetText } from "./readBook.ts";

/** The first table of a sheet given as text. */
export function frameOf(sheet: string | SheetText): TableFrame {
  const [grid] = bookOf("绩效考核.xlsx", { 评分: sheet }).grids;
  const [frame] = grid === undefined ? [] : findTables(createSheetView(grid, null, false)).frames;
  if (frame === undefined) throw new RangeError("This sheet has no table.");
  return frame;
}

/** What the heading of each column is taken for. */
export const rolesIn = ({ columns }: TableFrame): (string | null)[] =>
  columns.map(({ labels }) => labels.at(-1)?.role?.role ?? null);
