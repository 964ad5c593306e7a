import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";
import { textAt } from "../../../view/sheetView.ts";
import { isAnonymousRater } from "../../../words/isAnonymousRater.ts";

/** "评分编号", "问卷编号", "Response ID": the number of one filled-in sheet. */
const ballot =
  /^(评分|评价|测评|评议|打分|投票|问卷|答卷|选票)(表|单|卷)?(编号|序号|id|号码?)$|^(response|rating|ballot|submission|evaluation)[ _]?(id|no\.?|number|#)$/u;

/** A number of its own in each row, and the same people in several: whoever filled in a row is told by its number. */
function withBallots(frame: TableFrame): TableFrame {
  const { view, bodyTop, bodyBottom } = frame;
  const name = keyOf(frame, ["name"]);
  const numbered = frame.columns.find(({ labels }) => ballot.test(labels.at(-1)?.compact ?? ""));
  if (name === null || numbered === undefined || keyOf(frame, ["rater", "raterRelation"]) !== null)
    return frame;
  const rows = Array.from({ length: bodyBottom - bodyTop }, (_, index) => bodyTop + index).filter(
    (row) => textAt(view, row, name) !== "" && textAt(view, row, numbered.column) !== "",
  );
  const kinds = (column: number): number => new Set(rows.map((row) => textAt(view, row, column))).size;
  const isOwn = kinds(numbered.column) === rows.length && kinds(name) * 2 <= rows.length;
  return isOwn ? withRater(frame, numbered.column) : frame;
}

const withRater = (frame: TableFrame, column: number): TableFrame =>
  withLeafAt(frame, column, (leaf) => ({ ...leaf, rater: null, role: { role: "rater", confidence: 0.7 } }));

/** "评价人1", "评价人2" below each other in the first column are raters, whatever its heading says. */
export function withAnonymousRaters(given: TableFrame): TableFrame {
  const frame = withBallots(given);
  const { view, left, bodyTop } = frame;
  if (keyOf(frame, ["name", "id", "rater", "firstName", "lastName"]) !== null) return frame;
  const areRaters = [0, 1].every((below) => isAnonymousRater(textAt(view, bodyTop + below, left)));
  return areRaters ? withRater(frame, left) : frame;
}
