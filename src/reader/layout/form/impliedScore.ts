import { formatAt, isBlankAt, valueAt } from "../../view/sheetView.ts";
import { readValue } from "../../value/readValue.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { SortedLabels } from "../columnDraft.ts";

/**
 * "评价项目 | 星级 | 说明": the one column whose heading says nothing known and whose cells are numbers or words of a
 * scale holds the scores, where no other column does. Null where there is none such, or several.
 */
export function impliedScore(
  { view }: TableFrame,
  rows: readonly number[],
  labels: readonly SortedLabels[],
): SortedLabels | null {
  const open = labels.filter(
    ({ role, rater, period, names }, index) =>
      index > 0 && role === null && rater === null && period === null && names.length > 0,
  );
  const found = open.filter(({ header }) => {
    const filled = rows.filter((row) => !isBlankAt(view, row, header.column));
    const read = filled.filter((row) => {
      const { kind } = readValue(valueAt(view, row, header.column), formatAt(view, row, header.column));
      return kind === "number" || kind === "word" || kind === "absent";
    });
    return read.length >= 2 && read.length >= filled.length * 0.8;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
