import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";
import { textAt } from "../../../view/sheetView.ts";
import { isAnonymousRater } from "../../../words/isAnonymousRater.ts";

/** "评价人1", "评价人2" below each other in the first column are raters, whatever its heading says. */
export function withAnonymousRaters(frame: TableFrame): TableFrame {
  const { view, left, bodyTop } = frame;
  if (keyOf(frame, ["name", "id", "rater", "firstName", "lastName"]) !== null) return frame;
  if (![0, 1].every((below) => isAnonymousRater(textAt(view, bodyTop + below, left)))) return frame;
  return withLeafAt(frame, left, (leaf) => ({
    ...leaf,
    rater: null,
    role: { role: "rater", confidence: 0.7 },
  }));
}
