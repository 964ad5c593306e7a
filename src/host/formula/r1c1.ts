import { translateFormulaToR1C1 } from "@borgar/fx";
import { printCell, type CellPosition } from "../model/index.ts";
import { r1c1Speller } from "./r1c1Speller.ts";

/** Spells an A1 formula relative to the cell it stands in: "=A1*2" in B1 is "=RC[-1]*2". */
export function toR1C1(formula: string, at: CellPosition): string {
  return translateFormulaToR1C1(formula, printCell(at));
}

/** Spells an R1C1 formula as A1 for the cell it is to stand in. */
export function toA1(formula: string, at: CellPosition): string {
  return r1c1Speller(formula)(at);
}
