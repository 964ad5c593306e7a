import { findRaterGroup } from "../../../words/findRaterGroup.ts";
import { isBlankAt } from "../../../view/sheetView.ts";
import { keyOf } from "../../../table/keyOf.ts";
import { numberAt } from "../../../table/numberAt.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";

const sampleRows = 40;

/**
 * "Assessment item | Appraiser | Remarks" with "4 - Very good" below the second heading: beside a column of indicators a
 * word for who rates heads that rater's scores where its cells are numbers, and nobody's name.
 */
export function withScoresOfRaters(frame: TableFrame): TableFrame {
  const rater = keyOf(frame, ["rater"]);
  if (rater === null || keyOf(frame, ["indicatorName"]) === null || keyOf(frame, ["name", "id"]) !== null)
    return frame;
  const { view, bodyTop, bodyBottom } = frame;
  const rows = Array.from(
    { length: Math.min(sampleRows, bodyBottom - bodyTop) },
    (_, index) => bodyTop + index,
  );
  const filled = rows.filter((row) => !isBlankAt(view, row, rater));
  const numbers = filled.filter((row) => numberAt(view, row, rater) !== null);
  if (numbers.length < 2 || numbers.length < filled.length * 0.8) return frame;
  return withLeafAt(frame, rater, (leaf) => ({
    ...leaf,
    role: null,
    rater: leaf.rater ?? findRaterGroup(leaf.compact) ?? "superior",
  }));
}
