import { placeOf, shownAt } from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { TypedWeight } from "../../../value/readLabel.ts";
import type { FoundWeight } from "../../tableReading.ts";

/** A weight of a header with the header's cell in which it stands. */
export function headerWeight(
  frame: TableFrame,
  column: number,
  weight: TypedWeight | null,
  source: "header" | "groupHeader",
): FoundWeight | null {
  if (weight === null) return null;
  const row = frame.headerRows.find((candidate) => {
    const text = shownAt(frame.view, candidate, column);
    return typeof text === "string" && text.includes(weight.typed.replace(/\s+/gu, " ").slice(0, 3));
  });
  return {
    share: weight.share,
    typed: weight.typed,
    at: placeOf(frame.view, row ?? frame.headerRows.at(-1) ?? 0, column),
    source,
    isPoints: weight.form === "points",
  };
}
