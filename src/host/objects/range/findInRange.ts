import { asBoolean, asChoice, asRecord } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { forEachCell } from "../../model/index.ts";
import type { HostObject, RangeState } from "../states.ts";
import { readText } from "./rangeContent.ts";
import { rangeAt } from "./rangeGeometry.ts";

/** `range.find`: the first cell that shows the text, row by row; null when there is none. */
export function findInRange(
  range: RangeState,
  text: string,
  criteria: unknown,
  context: HostContext,
): HostObject | null {
  const { completeMatch = false, matchCase = false, searchDirection = "Forward" } = asRecord(criteria ?? {});
  const isWhole = asBoolean(completeMatch);
  const isExact = asBoolean(matchCase);
  const isBackwards = asChoice(searchDirection, ["Forward", "Backwards"]) === "Backwards";
  const wanted = isExact ? text : text.toLowerCase();
  const found: { row: number; column: number }[] = [];
  context.calculatePending();
  forEachCell(range.sheet, range.area, (cell, row, column) => {
    const shown = readText(context, cell);
    const compared = isExact ? shown : shown.toLowerCase();
    if (isWhole ? compared === wanted : compared.includes(wanted)) {
      found.push({ row, column });
    }
  });
  found.sort((one, other) => one.row - other.row || one.column - other.column);
  const place = isBackwards ? found.at(-1) : found[0];
  return place === undefined ? null : rangeAt(range, { ...place, rowCount: 1, columnCount: 1 });
}
