import { arrayFunctions } from "./futureFunctions.ts";
import { splitFormula } from "./splitFormula.ts";

/**
 * Whether a formula typed today could give an array on its way to its result. The file marks such a formula even when
 * it fills one cell; without the mark Excel takes one value of each range, as it did before dynamic arrays.
 */
export function isArrayFormula(formula: string): boolean {
  const pieces = splitFormula(formula);
  const names = pieces.map(({ kind, text }) => (kind === "word" ? text.toUpperCase() : ""));
  if (
    names.some((name, index) => arrayFunctions.has(name) && pieces[index + 1]?.text.startsWith("(") === true)
  ) {
    return true;
  }
  if (names.includes("SUMPRODUCT") || !formula.includes(":")) {
    return (
      formula.includes("#") &&
      names.some((_, index) => pieces[index + 1]?.text.startsWith("#") === true && names[index] !== "")
    );
  }
  return pieces.some(({ kind, text }, index) => {
    const isRange = kind === "other" && text === ":";
    const before = pieces[index - 2]?.text ?? "";
    const after = pieces[index + 2]?.text ?? "";
    return isRange && (/[-+*/^&=<>]\s*$/.test(before) || /^\s*[-+*/^&=<>]/.test(after));
  });
}
