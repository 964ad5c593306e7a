import type { CellChange } from "../../../sheet/index.ts";
import { formulaAt, placeOf, type SheetView } from "../../view/sheetView.ts";
import type { FormulaGroup } from "./formulaGroups.ts";

/** The changes that rewrite the formulas of these cells; cells whose formula stays as it is are left out. */
export function repairCells(
  view: SheetView,
  cells: FormulaGroup["cells"],
  rewrite: (formula: string) => string,
): CellChange[] {
  return cells.flatMap(({ row, column }) => {
    const formula = formulaAt(view, row, column);
    const repaired = formula === null ? null : rewrite(formula);
    return repaired === null || repaired === formula
      ? []
      : [{ address: placeOf(view, row, column), value: null, formula: repaired }];
  });
}
