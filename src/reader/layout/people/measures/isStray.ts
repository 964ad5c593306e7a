import { readValue } from "../../../value/readValue.ts";
import { formatAt, valueAt } from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";

/** A single number of five or more lies beyond the limits: it was mistyped, and says nothing about its column. */
export function isStray(
  { view }: Pick<TableFrame, "view">,
  rows: Int32Array,
  column: number,
  limit: number,
  least = -Infinity,
): boolean {
  let [numbers, beyond] = [0, 0];
  for (const row of rows) {
    const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
    if (reading.kind !== "number") continue;
    numbers += 1;
    if (reading.number > limit || reading.number < least) beyond += 1;
    if (beyond > 1) return false;
  }
  return beyond === 1 && numbers >= 5;
}
