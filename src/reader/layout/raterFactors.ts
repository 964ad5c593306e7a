import { linearForm } from "../check/formula/linearForm.ts";
import { parseFormula } from "../check/formula/parseFormula.ts";
import { formulaAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { numberAt } from "../table/numberAt.ts";

/** A cell whose formula may take entries of raters. */
export interface WeighingCell {
  readonly row: number;
  readonly column: number;
}

/**
 * How much a formula takes of each group of raters' entries ("=E4*0.3+F4*0.7" → self 0.3, superior 0.7), and of how many
 * entries. Null where it is no weighted sum of entries alone.
 *
 * @param groupAt - Whose entry stands at a grid row and column; null where no rater's does.
 */
export function raterFactors<Group extends string>(
  view: SheetView,
  cell: WeighingCell,
  groupAt: (row: number, column: number) => Group | null,
): { readonly sums: ReadonlyMap<Group, number>; readonly entries: number } | null {
  const typed = formulaAt(view, cell.row, cell.column);
  const tree = typed === null ? null : parseFormula(typed);
  if (tree === null) return null;
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
  const sums = new Map<Group, number>();
  for (const [key, factor] of form?.factors ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const group = groupAt(...here(row, column));
    if (group === null) return null;
    sums.set(group, (sums.get(group) ?? 0) + factor);
  }
  return { sums, entries: form?.factors.size ?? 0 };
}
