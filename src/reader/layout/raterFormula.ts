import type { RaterGroup } from "../../core/index.ts";
import { linearForm } from "../check/formula/linearForm.ts";
import { parseFormula } from "../check/formula/parseFormula.ts";
import { formulaAt, placeOf, valueAt, type SheetView } from "../view/sheetView.ts";
import { numberAt } from "../table/numberAt.ts";
import type { FoundWeight } from "./tableReading.ts";

/** A cell whose formula may weigh raters against each other. */
interface WeighingCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The weights of groups of raters that stand only in a formula: "=(E4*0.3+F4*0.7)*D4", or "=C3*0.6+C10*0.4" with a mean
 * in C10. Empty where the formula is no weighted sum, takes one group only, or all alike.
 *
 * @param groupAt - Whose entry stands at a grid row and column; null where no rater's does.
 */
export function raterFormula(
  view: SheetView,
  cell: WeighingCell,
  groupAt: (row: number, column: number) => RaterGroup | null,
): ReadonlyMap<RaterGroup, FoundWeight> {
  const typed = formulaAt(view, cell.row, cell.column);
  const tree = typed === null ? null : parseFormula(typed);
  if (tree === null || typed === null) return new Map();
  const { origin } = view.grid;
  const here = (row: number, column: number): readonly [number, number] => [
    row - origin.row,
    column - origin.column,
  ];
  const form = linearForm(tree, {
    constantAt: (sheetRow, sheetColumn) => {
      const [row, column] = here(sheetRow, sheetColumn);
      if (groupAt(row, column) !== null || formulaAt(view, row, column) !== null) return null;
      return numberAt(view, row, column);
    },
    formulaAt: (sheetRow, sheetColumn) => {
      const [row, column] = here(sheetRow, sheetColumn);
      const inner = groupAt(row, column) === null ? formulaAt(view, row, column) : null;
      return inner === null ? null : parseFormula(inner);
    },
    isNumberAt: (sheetRow, sheetColumn) => typeof valueAt(view, ...here(sheetRow, sheetColumn)) === "number",
  });
  const sums = new Map<RaterGroup, number>();
  for (const [key, factor] of form?.factors ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const group = groupAt(...here(row, column));
    if (group === null) return new Map();
    sums.set(group, (sums.get(group) ?? 0) + factor);
  }
  const total = [...sums.values()].reduce((sum, factor) => sum + factor, 0);
  const shares = [...sums].map(
    ([group, factor]) => [group, Number((factor / total).toPrecision(10))] as const,
  );
  if (sums.size < 2 || total <= 0 || new Set(shares.map(([, share]) => share)).size < 2) return new Map();
  const at = placeOf(view, cell.row, cell.column);
  return new Map(
    shares.map(([group, share]) => [group, { share, typed, at, source: "formula", isPoints: false }]),
  );
}
