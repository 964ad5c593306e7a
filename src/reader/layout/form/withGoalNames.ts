import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { textAt } from "../../view/sheetView.ts";

/** "Goal | Weight | Rating" with sentences below the first heading: the goals are what is rated, not numbers to reach. */
export function withGoalNames(frame: TableFrame): TableFrame {
  const { view, bodyTop, bodyBottom } = frame;
  if (keyOf(frame, ["indicatorName", "indicatorGroup", "name", "id", "rater"]) !== null) return frame;
  const column = keyOf(frame, ["target"]);
  const first = frame.columns.find(
    ({ labels }) => labels.length > 0 && labels.at(-1)?.role?.role !== "sequence",
  );
  if (column === null || first?.column !== column) return frame;
  const texts = [0, 1].map((below) =>
    bodyTop + below < bodyBottom ? textAt(view, bodyTop + below, column) : "",
  );
  if (texts[0] === "" || texts.some((text) => text !== "" && !/\p{L}{2}/u.test(text))) return frame;
  const columns = frame.columns.map((header) => {
    const leaf = header.labels.at(-1);
    return header.column === column && leaf !== undefined
      ? {
          ...header,
          labels: [
            ...header.labels.slice(0, -1),
            { ...leaf, role: { role: "indicatorName" as const, confidence: 0.8 } },
          ],
        }
      : header;
  });
  return { ...frame, columns };
}
