/** Formulas of the user's run to hundreds of characters; a sentence shows the beginning. */
const limit = 60;

/**
 * A formula short enough for a sentence.
 *
 * @example
 * shortFormula("=SUM(B2:F2)")
 * //=> "=SUM(B2:F2)"
 */
export function shortFormula(formula: string): string {
  return formula.length <= limit ? formula : `${formula.slice(0, limit)}…`;
}
