import { toA1, toR1C1 } from "./r1c1.ts";
import type { CellPosition } from "../model/index.ts";

/** Gives a formula as it reads after it was copied from one cell to another: relative references move along. */
export function shiftFormula(formula: string, from: CellPosition, to: CellPosition): string {
  return from.row === to.row && from.column === to.column ? formula : toA1(toR1C1(formula, from), to);
}
