import { formulaAt, placeOf, type SheetView } from "../view/sheetView.ts";
import { raterFactors, type WeighingCell } from "./raterFactors.ts";
import type { FoundWeight } from "./tableReading.ts";

/**
 * The weights of groups of raters, or of periods, that stand only in a formula: "=(E4*0.3+F4*0.7)*D4", or "=C3*0.6+C10*0.4" with a mean
 * in C10. Empty where the formula is no weighted sum, takes one group only, or all alike.
 *
 * @param groupAt - Whose entry stands at a grid row and column; null where no rater's does.
 */
export function raterFormula<Group extends string>(
  view: SheetView,
  cell: WeighingCell,
  groupAt: (row: number, column: number) => Group | null,
): ReadonlyMap<Group, FoundWeight> {
  const found = raterFactors(view, cell, groupAt);
  if (found === null) return new Map();
  const { sums } = found;
  const total = [...sums.values()].reduce((sum, factor) => sum + factor, 0);
  const shares = [...sums].map(
    ([group, factor]) => [group, Number((factor / total).toPrecision(10))] as const,
  );
  if (sums.size < 2 || total <= 0 || new Set(shares.map(([, share]) => share)).size < 2) return new Map();
  const at = placeOf(view, cell.row, cell.column);
  const typed = formulaAt(view, cell.row, cell.column) ?? "";
  return new Map(
    shares.map(([group, share]) => [group, { share, typed, at, source: "formula", isPoints: false }]),
  );
}
