import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { readLabel } from "../../../value/readLabel.ts";
import { textAt } from "../../../view/sheetView.ts";
import { isAnonymousRater } from "../../../words/isAnonymousRater.ts";

/** "评价人1", "评价人2" below each other in the first column are raters, whatever its heading says. */
export function withAnonymousRaters(frame: TableFrame): TableFrame {
  const { view, left, bodyTop } = frame;
  if (keyOf(frame, ["name", "id", "rater", "firstName", "lastName"]) !== null) return frame;
  if (![0, 1].every((below) => isAnonymousRater(textAt(view, bodyTop + below, left)))) return frame;
  const columns = frame.columns.map((header) =>
    header.column === left
      ? {
          ...header,
          labels: [
            {
              ...(header.labels.at(-1) ?? readLabel("")),
              rater: null,
              role: { role: "rater" as const, confidence: 0.7 },
            },
          ],
        }
      : header,
  );
  return { ...frame, columns };
}
