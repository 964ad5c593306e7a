import { keyOf } from "../../table/keyOf.ts";
import type { HeaderColumn, TableFrame } from "../../table/tableFrame.ts";
import { withRoleAt } from "../../table/withRoleAt.ts";
import { withLeaf } from "../../table/withLeaf.ts";
import { readBound } from "../../value/readBound.ts";
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
  if (column !== null && namesGoals(frame, column)) return withRoleAt(frame, column, "indicatorName", 0.8);
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

const sampleRows = 20;

/** "Employee | Goal | Weight | Rating": a sentence beside everybody, several people or rows of one below each other. */
function namesGoals(frame: TableFrame, column: number): boolean {
  const { view, bodyTop, bodyBottom } = frame;
  const key = keyOf(frame, ["name", "id"]);
  if (key === null || keyOf(frame, ["indicatorName", "indicatorGroup", "rater"]) !== null) return false;
  if (keyOf(frame, ["weight"]) === null) return false;
  const rows = Array.from(
    { length: Math.min(sampleRows, bodyBottom - bodyTop) },
    (_, index) => bodyTop + index,
  );
  const people = rows.map((row) => textAt(view, row, key));
  const isRepeated = people.some(
    (person, index) => index > 0 && (person === "" || person === people[index - 1]),
  );
  const goals = rows.map((row) => textAt(view, row, column)).filter((text) => text !== "");
  return (
    isRepeated &&
    goals.length > 1 &&
    goals.every((text) => /\p{L}{2}/u.test(text) && readBound(text) === null)
  );
}

const measure = /^(success )?(measures?|metrics?|measurements?)( of success)?$/u;

const withRole = (header: HeaderColumn, role: WordRole): HeaderColumn =>
  withLeaf(header, (leaf) => ({ ...leaf, role: { role, confidence: 0.8 } }));
