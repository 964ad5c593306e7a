import { readValue } from "../../value/readValue.ts";
import { formatAt, isBlankAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";

/** A column of scores: numbers, words, or nothing yet; not sentences. */
export function holdsScores({ view }: TableFrame, rows: readonly number[], column: number): boolean {
  let [texts, values] = [0, 0];
  for (const row of rows) {
    if (isBlankAt(view, row, column)) continue;
    const { kind } = readValue(valueAt(view, row, column), formatAt(view, row, column));
    if (kind === "unreadable") texts += 1;
    else values += 1;
  }
  return texts <= Math.max(2, values);
}
