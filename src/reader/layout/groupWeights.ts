import type { RaterGroup } from "../../core/index.ts";
import { placeOf, shownTextAt, type SheetView } from "../view/sheetView.ts";
import { sharesOf, type WeightCell } from "./sharesOf.ts";
import type { FoundWeight, WeightSource } from "./tableReading.ts";

/** What a cell says a group of raters weighs. */
export interface GroupWeightCell extends WeightCell {
  readonly rater: RaterGroup;
  readonly row: number;
  readonly column: number;
}

/** The weights of two or more groups of raters, a cell for each, which are a whole together; empty where they are not. */
export function groupWeights(
  view: SheetView,
  cells: readonly GroupWeightCell[],
  source: WeightSource,
): ReadonlyMap<RaterGroup, FoundWeight> {
  const { shares } = sharesOf(cells);
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  const areOnce = new Set(cells.map(({ rater }) => rater)).size === cells.length;
  if (cells.length < 2 || !areOnce || Math.abs(sum - 1) > 0.011) return new Map();
  return new Map(
    cells.map(({ rater, row, column }, index) => [
      rater,
      {
        share: shares[index] ?? 0,
        typed: shownTextAt(view, row, column),
        at: placeOf(view, row, column),
        source,
        isPoints: false,
      },
    ]),
  );
}
