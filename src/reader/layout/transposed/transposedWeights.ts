import type { Label } from "../../value/readLabel.ts";
import { readValue } from "../../value/readValue.ts";
import { formatAt, placeOf, textAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { sharesOf, type WeightCell } from "../sharesOf.ts";
import type { FoundWeight } from "../tableReading.ts";
import { weightOfLabel } from "../weightOfLabel.ts";
import type { TransposedShape } from "./transposedShape.ts";

/** Gives the weight of a row: from the column of weights or full marks, else from the row's own label. */
export function transposedWeights(
  { view }: TableFrame,
  { weightColumn, isFullMarks, labels }: TransposedShape,
  rows: readonly number[],
): (row: number, label: Label) => FoundWeight | null {
  const cells = rows.map((row): WeightCell | null => {
    if (weightColumn === null) return null;
    const reading = readValue(valueAt(view, row, weightColumn), formatAt(view, row, weightColumn));
    return reading.kind === "number" ? reading : null;
  });
  const { shares } = sharesOf(cells);
  const byRow = new Map(rows.map((row, index) => [row, shares[index] ?? null]));
  return (row, label) => {
    if (weightColumn !== null) {
      const share = byRow.get(row) ?? null;
      if (share === null) return null;
      return {
        share,
        typed: textAt(view, row, weightColumn),
        at: placeOf(view, row, weightColumn),
        source: isFullMarks ? "fullMarks" : "weightColumn",
        isPoints: isFullMarks,
      };
    }
    return weightOfLabel(label, placeOf(view, row, labels.at(-1) ?? 0));
  };
}
