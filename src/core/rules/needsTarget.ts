import type { ScoringRule } from "../policy/scoringRule.ts";
import { compileFormula } from "./formula/compileFormula.ts";

/**
 * Has this rule no answer without a target?
 *
 * @example
 * needsTarget({ kind: "ratio", form: "direct", full: 100, cap: null, floor: null, quote: null })
 * //=> true
 */
export function needsTarget(rule: ScoringRule): boolean {
  if (rule.kind === "ratio") return true;
  if (rule.kind === "perUnit" && rule.reference === "target" && rule.reads === "actual") return true;
  if (rule.kind === "formula") {
    const formula = compileFormula(rule.expression);
    return formula.ok && formula.names.includes("target");
  }
  return "reads" in rule && rule.reads === "attainment";
}
