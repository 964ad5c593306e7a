import type { RaterGroup } from "../../../../core/index.ts";
import { readValue } from "../../../value/readValue.ts";
import { formatAt, shownAt, type SheetView } from "../../../view/sheetView.ts";
import { groupWeights, type GroupWeightCell } from "../../groupWeights.ts";
import type { FoundWeight } from "../../tableReading.ts";

/** One weight per group, the same for everybody, and a whole together; empty where it is not so. */
export function raterWeightsBeside(
  view: SheetView,
  column: number | undefined,
  rows: Int32Array,
  groups: readonly (RaterGroup | null)[],
): ReadonlyMap<RaterGroup, FoundWeight> {
  if (column === undefined) return new Map();
  const byGroup = new Map<RaterGroup, GroupWeightCell>();
  for (const [index, row] of rows.entries()) {
    const group = groups[index] ?? null;
    const reading = readValue(shownAt(view, row, column), formatAt(view, row, column));
    if (group === null || reading.kind !== "number") return new Map();
    const known = byGroup.get(group);
    if (known !== undefined && known.number !== reading.number) return new Map();
    if (known === undefined) byGroup.set(group, { ...reading, rater: group, row, column });
  }
  return groupWeights(view, [...byGroup.values()], "weightColumn");
}
