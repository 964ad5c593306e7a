import { parseFormula } from "../../check/formula/parseFormula.ts";
import { numberAt } from "../../table/numberAt.ts";
import { formulaAt, type SheetView } from "../../view/sheetView.ts";
import { formulaShape, type FormulaShape } from "./formulaShape.ts";

/**
 * What the formulas of a column make of the columns beside it: the shape of the first one, where at least half of the
 * rows have one. Null where the column is typed, or its formulas read none of these columns.
 *
 * @param inputs - Columns of entries and of results.
 */
export function shapeOfColumn(
  view: SheetView,
  rows: Int32Array,
  column: number,
  inputs: ReadonlySet<number>,
): FormulaShape | null {
  const { origin } = view.grid;
  const row = rows.find((candidate) => formulaAt(view, candidate, column) !== null);
  const tree = row === undefined ? null : parseFormula(formulaAt(view, row, column) ?? "");
  if (tree === null || row === undefined) return null;
  const found = formulaShape(tree, {
    inputAt: (cell) => {
      const other = cell.column - origin.column;
      return cell.row - origin.row === row && other !== column && inputs.has(other) ? other : null;
    },
    numberAt: (sheetRow, sheetColumn) => numberAt(view, sheetRow - origin.row, sheetColumn - origin.column),
  });
  return found;
}
