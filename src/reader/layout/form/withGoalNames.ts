import { keyOf } from "../../table/keyOf.ts";
import type { HeaderColumn, TableFrame } from "../../table/tableFrame.ts";
import { withLeaf } from "../../table/withLeaf.ts";
import { textAt } from "../../view/sheetView.ts";
import type { WordRole } from "../../words/wordRole.ts";

/**
 * "Goal | Weight | Rating" with sentences below the first heading: the goals are what is rated, not numbers to reach. A
 * "Measure" beside them says how each is measured.
 */
export function withGoalNames(frame: TableFrame): TableFrame {
  const { view, bodyTop, bodyBottom } = frame;
  const column = keyOf(frame, ["target"]);
  const first = frame.columns.find(
    ({ labels }) => labels.length > 0 && labels.at(-1)?.role?.role !== "sequence",
  );
  if (column === null || first?.column !== column) return frame;
  const named = keyOf(frame, ["indicatorName", "indicatorGroup", "name", "id", "rater"]);
  const beside = frame.columns.find((header) => header.column === named);
  const isMeasured = beside !== undefined && measure.test(beside.labels.at(-1)?.compact ?? "");
  if (named !== null && !isMeasured) return frame;
  const texts = [0, 1].map((below) =>
    bodyTop + below < bodyBottom ? textAt(view, bodyTop + below, column) : "",
  );
  if (texts[0] === "" || texts.some((text) => text !== "" && !/\p{L}{2}/u.test(text))) return frame;
  const columns = frame.columns.map((header) =>
    header.column === column
      ? withRole(header, "indicatorName")
      : header === beside
        ? withRole(header, "standard")
        : header,
  );
  return { ...frame, columns };
}

const measure = /^(success )?(measures?|metrics?|measurements?)( of success)?$/u;

const withRole = (header: HeaderColumn, role: WordRole): HeaderColumn =>
  withLeaf(header, (leaf) => ({ ...leaf, role: { role, confidence: 0.8 } }));
