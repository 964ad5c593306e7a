import { readLabel, type Label } from "../../value/readLabel.ts";
import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { textAt } from "../../view/sheetView.ts";
import { findPersonColumn } from "./findPersonColumn.ts";

/** Names under a heading that does not say so ("店长") are names all the same. */
export function withPersonColumn(frame: TableFrame): TableFrame {
  if (frame.kind === "people" || keyOf(frame, ["name", "lastName", "firstName", "rater"]) !== null)
    return frame;
  const column = findPersonColumn(frame);
  const heading = frame.columns.find((header) => header.column === column)?.labels.at(-1);
  if (keyOf(frame, ["id"]) !== null && (column === null || !isOwnName(frame, column, heading))) return frame;
  const isForm = keyOf(frame, ["indicatorName", "indicatorGroup"]) !== null;
  const isCorner = heading?.role?.role === "indicatorName" && frame.weightRow !== null;
  const found = isForm && heading?.role?.role !== "name" && !isCorner ? null : column;
  if (found === null) return frame;
  const columns = frame.columns.map((header) =>
    header.column === found
      ? {
          ...header,
          labels: [
            ...header.labels.slice(0, -1),
            {
              ...(header.labels.at(-1) ?? readLabel("")),
              rater: null,
              role: { role: "name" as const, confidence: 0.6 },
            },
          ],
        }
      : header,
  );
  return { ...frame, columns };
}

/** Beside ids: nothing else is known of the column, and nearly every row names somebody else. */
function isOwnName(
  { view, bodyTop, bodyBottom }: TableFrame,
  column: number,
  heading: Label | undefined,
): boolean {
  if (heading === undefined || heading.role !== null || heading.rater !== null || heading.weight !== null)
    return false;
  const texts = Array.from({ length: bodyBottom - bodyTop }, (_, index) =>
    textAt(view, bodyTop + index, column),
  ).filter((text) => text !== "");
  return new Set(texts).size >= texts.length * 0.8;
}
