import type { Issue } from "../issue.ts";
import { parseFormula } from "../rules/formula/parseFormula.ts";
import type { IndicatorNode } from "./appraisalModel.ts";
import type { ScoringRule } from "./scoringRule.ts";

type Problem = Extract<Issue, { readonly code: "rule_invalid" }>["problem"];

/**
 * What is wrong with an indicator's rule, its shape apart: units of nothing, knots out of order, a formula that
 * cannot be read.
 *
 * @param path - The rule's place in the policy.
 */
export function checkRule(node: IndicatorNode, rule: ScoringRule, path: string): readonly Issue[] {
  const names = { indicatorId: node.id, indicatorName: node.name };
  return problemsOf(rule).map(({ problem, text }): Issue => ({
    code: "rule_invalid",
    at: `policy:${path}`,
    ...names,
    problem,
    text,
  }));
}

interface RuleProblem {
  readonly problem: Problem;
  readonly text: string;
}

function problemsOf(rule: ScoringRule): readonly RuleProblem[] {
  const isUpsideDown = rule.cap !== null && rule.floor !== null && rule.cap < rule.floor;
  const own = ownProblem(rule);
  return [
    ...(isUpsideDown ? [{ problem: "capBelowFloor" as const, text: String(rule.cap) }] : []),
    ...(own === null ? [] : [own]),
  ];
}

function ownProblem(rule: ScoringRule): RuleProblem | null {
  switch (rule.kind) {
    case "twoPoint":
      return rule.from.input === rule.to.input
        ? { problem: "pointsCoincide", text: String(rule.from.input) }
        : null;
    case "segments": {
      if (rule.knots.length === 0) return { problem: "noKnots", text: "" };
      const falling = rule.knots.find(
        ({ input }, index) => input < (rule.knots[index - 1]?.input ?? -Infinity),
      );
      return falling === undefined ? null : { problem: "knotsNotRising", text: String(falling.input) };
    }
    case "steps":
      return rule.steps.length === 0 ? { problem: "noKnots", text: "" } : null;
    case "range":
      if (rule.low > rule.high) return { problem: "rangeUpsideDown", text: String(rule.low) };
      return rule.unit > 0 ? null : { problem: "unitNotPositive", text: String(rule.unit) };
    case "perUnit":
      return rule.unit > 0 ? null : { problem: "unitNotPositive", text: String(rule.unit) };
    case "allOf":
      return rule.conditions.length === 0 ? { problem: "noConditions", text: "" } : null;
    case "anchors":
      return rule.anchors.length === 0 ? { problem: "noAnchors", text: "" } : null;
    case "formula": {
      const parsed = parseFormula(rule.expression);
      return parsed.ok ? null : { problem: "formulaUnreadable", text: parsed.text };
    }
    case "ratio":
    case "binary":
    case "plusMinus":
    case "veto":
      return null;
  }
}
