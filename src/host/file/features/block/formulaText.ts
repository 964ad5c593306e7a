import { fromFileFormula } from "../../formula/fromFileFormula.ts";
import { toFileFormula } from "../../formula/toFileFormula.ts";

/** A formula, constant or reference of the model (with or without `=`) as a file spells it. */
export function toFileText(formula: string): string {
  return formula.startsWith("=") ? toFileFormula(formula) : formula;
}

/** A file's formula as the model spells it: with `=`, constants too. */
export function toModelFormula(text: string): string {
  return fromFileFormula(text);
}
