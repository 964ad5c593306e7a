import { numberAt } from "../../table/numberAt.ts";
import { formulaAt, valueAt, type SheetView } from "../../view/sheetView.ts";
import { linearForm, type LinearForm } from "./linearForm.ts";
import { parseFormula } from "./parseFormula.ts";

/**
 * Do two formulas weigh the cells of a row alike? Either written otherwise, as "=E5*15%+F5*85%" for
 * "=SUMPRODUCT(E5:F5,$E$4:$F$4)"; or each row has a weight of its own, which the formula repeats ("25 | … | =G8*0.25").
 *
 * @param row - The row of the grid in which `own` stands.
 * @param expected - The neighbours' formula, written for this row.
 */
export function meansTheSame(view: SheetView, row: number, own: string, expected: string): boolean {
  const [left, right] = [own, expected].map((formula) => formOf(view, row, formula));
  if (left === undefined || right === undefined || left === null || right === null) return false;
  const keys = [...left.factors.keys()];
  if (keys.length === 0 || keys.length !== right.factors.size || left.constant !== right.constant)
    return false;
  return keys.every((key) => {
    const [factor = 0, other] = [left.factors.get(key), right.factors.get(key)];
    return other !== undefined && (isNear(factor, other) || standsInRow(view, row, factor, keys));
  });
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** What the row's cells add to a formula; numbers of other rows (weights above) count as what they are. */
function formOf(view: SheetView, row: number, formula: string): LinearForm | null {
  const tree = parseFormula(formula);
  const { origin } = view.grid;
  return tree === null
    ? null
    : linearForm(tree, {
        constantAt: (sheetRow, sheetColumn) =>
          sheetRow === row + origin.row
            ? null
            : numberAt(view, sheetRow - origin.row, sheetColumn - origin.column),
        formulaAt: () => null,
        isNumberAt: (sheetRow, sheetColumn) =>
          typeof valueAt(view, sheetRow - origin.row, sheetColumn - origin.column) === "number",
      });
}

/** The row has this factor as its weight, typed (0.25, 25 % or 25) beside what the formula takes. */
function standsInRow(view: SheetView, row: number, factor: number, taken: readonly string[]): boolean {
  const { origin } = view.grid;
  for (let column = 0; column < view.columnCount; column += 1) {
    const isTaken = taken.includes(`${String(row + origin.row)},${String(column + origin.column)}`);
    const number = isTaken || formulaAt(view, row, column) !== null ? null : numberAt(view, row, column);
    if (number !== null && (isNear(number, factor) || isNear(number / 100, factor))) return true;
  }
  return false;
}
