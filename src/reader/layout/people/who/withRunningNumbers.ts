import { keyOf } from "../../../table/keyOf.ts";
import { saysNothing } from "../../../table/saysNothing.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withRoleAt } from "../../../table/withRoleAt.ts";
import { valueAt } from "../../../view/sheetView.ts";

const sampleRows = 60;

/** 1, 2, 3, … left of the names, whatever the heading calls them ("Lp.", "No. S.No"), number the rows. */
export function withRunningNumbers(frame: TableFrame): TableFrame {
  const { left, columns } = frame;
  const key = keyOf(frame, ["name", "id", "lastName", "firstName"]);
  const first = columns.find(({ column }) => column === left);
  if (key === null || key === left || first === undefined || !saysNothing(first)) return frame;
  if (!areRunning(frame, left)) return frame;
  return withRoleAt(frame, left, "sequence", 0.8);
}

function areRunning({ view, bodyTop, bodyBottom }: TableFrame, column: number): boolean {
  const numbers = Array.from({ length: Math.min(sampleRows, bodyBottom - bodyTop) }, (_, index) =>
    Number(valueAt(view, bodyTop + index, column) ?? NaN),
  ).filter((value) => !Number.isNaN(value));
  return numbers.length >= 2 && numbers.every((value, index) => value === index + 1);
}
