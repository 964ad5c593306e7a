import { compileFormula } from "./formula/compileFormula.ts";
import type { RuleOf } from "./ruleOf.ts";

/**
 * Rule kind 13: an expression in spreadsheet syntax over `actual` (a), `target` (t), `base` and `weight` (in
 * percent of the total). Returns a function, since the text is read once and used for many rows; null where the
 * text cannot be read. A value that is no finite number (a division by zero) is undefined (NaN).
 *
 * @example
 * const rule = { kind: "formula", expression: "IF(a>=t, base, base*a/t)", base: 100, cap: null, floor: 0, quote: null }
 * formulaPoints(rule)?.(45, 50, 30)
 * //=> 90
 */
export function formulaPoints(
  rule: RuleOf<"formula">,
): ((actual: number, target: number, weightPercent: number) => number) | null {
  const formula = compileFormula(rule.expression);
  if (!formula.ok) return null;
  const { evaluate } = formula;
  return (actual, target, weight) => {
    const points = evaluate({ actual, target, base: rule.base, weight });
    return Number.isFinite(points) ? points : Number.NaN;
  };
}
