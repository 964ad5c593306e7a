import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { withRoleAt } from "../../table/withRoleAt.ts";
import { textAt } from "../../view/sheetView.ts";

/**
 * "Appraisal Cycle | Start Date | End Date": first and last days side by side that most people share are those of the
 * cycle. Nobody was hired or left on them.
 */
export function withDatesOfCycle(frame: TableFrame): TableFrame {
  const leafOf = (column: number): string =>
    frame.columns.find((header) => header.column === column)?.labels.at(-1)?.compact ?? "";
  const start = frame.columns.find(
    ({ column }) => leafOf(column) === "start date" && leafOf(column + 1) === "end date",
  )?.column;
  const key = keyOf(frame, ["id", "name"]);
  if (start === undefined || key === null) return frame;
  const { view, bodyTop, bodyBottom } = frame;
  const [people, spans] = [new Set<string>(), new Set<string>()];
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const person = textAt(view, row, key);
    if (person === "") continue;
    people.add(person);
    spans.add(`${textAt(view, row, start)}|${textAt(view, row, start + 1)}`);
  }
  if (people.size < 2 || spans.size * 2 > people.size) return frame;
  return [start, start + 1].reduce((changed, column) => withRoleAt(changed, column, null, 0), frame);
}
