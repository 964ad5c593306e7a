import { readValue } from "../../../value/readValue.ts";
import { formatAt, valueAt } from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";

/** A single number of five or more lies above the limit: it was mistyped, and says nothing about its column. */
export function isStray(
  { view }: Pick<TableFrame, "view">,
  rows: Int32Array,
  column: number,
  limit: number,
): boolean {
  let [numbers, above] = [0, 0];
  for (const row of rows) {
    const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
    if (reading.kind !== "number") continue;
    numbers += 1;
    if (reading.number > limit) above += 1;
    if (above > 1) return false;
  }
  return above === 1 && numbers >= 5;
}
