import type { SheetView } from "../../view/sheetView.ts";
import { parseFormula, type Expression } from "./parseFormula.ts";
import { relativeFormula } from "./relativeFormula.ts";

/** Copies of one formula in a column. */
export interface FormulaGroup {
  readonly formula: string;
  readonly tree: Expression;
  readonly cells: { readonly row: number; readonly column: number }[];
}

/** Ids of the people whose rows these are. */
export type PeopleIn = (rows: readonly number[]) => readonly string[];

/** Formulas by column and by relative text: a column of copies is one group. */
export function groupFormulas(view: SheetView): ReadonlyMap<number, ReadonlyMap<string, FormulaGroup>> {
  const byColumn = new Map<number, Map<string, FormulaGroup>>();
  const { row: top, column: left } = view.grid.origin;
  view.grid.formulas?.forEach((line, row) =>
    line.forEach((formula, column) => {
      if (formula === null) return;
      const key = relativeFormula(formula, top + row, left + column);
      if (key === null) return;
      const groups = byColumn.get(column) ?? new Map<string, FormulaGroup>();
      byColumn.set(column, groups);
      const known = groups.get(key);
      if (known !== undefined) {
        known.cells.push({ row, column });
        return;
      }
      const tree = parseFormula(formula);
      if (tree !== null) groups.set(key, { formula, tree, cells: [{ row, column }] });
    }),
  );
  return byColumn;
}
