import { readLabel } from "../value/readLabel.ts";
import { textAt, type SheetView } from "../view/sheetView.ts";
import { isWeightRow } from "./isWeightRow.ts";
import type { RowProfile } from "./rowProfile.ts";

/** "满分 | | 100 | 100": full marks below each other's headings. They weigh the indicators unless a row of weights does. */
export const isMarksRow = (view: SheetView, profile: RowProfile, keys: readonly number[]): boolean =>
  profile.filled
    .slice(0, 5)
    .some((column) => readLabel(textAt(view, profile.row, column)).role?.role === "fullMarks") &&
  isWeightRow(view, profile, keys);
