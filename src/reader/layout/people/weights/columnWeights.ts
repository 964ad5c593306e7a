import { readValue } from "../../../value/readValue.ts";
import { formatAt, placeOf, shownTextAt, valueAt } from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { sharesOf } from "../../sharesOf.ts";
import type { FoundWeight } from "../../tableReading.ts";

/** Weights in a column beside the scores of the same name. */
export interface ColumnWeight {
  /** The first person's. */
  readonly weight: FoundWeight;
  /** By subject, where they differ from person to person; null where all are the same. */
  readonly own: Float64Array | null;
}

/** What the column of weights beside scores of this name says; null where there is none. */
export function columnWeight(
  { view }: TableFrame,
  names: readonly string[],
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): ColumnWeight | null {
  const found = meanings.find(
    ({ use }) => use.use === "weights" && use.names.length > 0 && use.names.at(-1) === names.at(-1),
  );
  const first = rows[0];
  if (found === undefined || first === undefined) return null;
  const { column, use } = found;
  const areMarks = use.use === "weights" && use.areMarks === true;
  const shares = Float64Array.from(rows, (row) => {
    const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
    return reading.kind === "number" ? (sharesOf([reading]).shares[0] ?? NaN) : NaN;
  });
  const filled = shares.findIndex((share) => !Number.isNaN(share));
  const share = shares[filled];
  if (share === undefined) return null;
  const row = rows[filled] ?? first;
  return {
    weight: {
      share,
      typed: shownTextAt(view, row, column),
      at: placeOf(view, row, column),
      source: areMarks ? "fullMarks" : "weightColumn",
      isPoints: areMarks,
    },
    own: shares.some((other) => !Number.isNaN(other) && other !== share) ? shares : null,
  };
}
