import type { ScoringRule, ScoringRuleKind } from "../../core/index.ts";
import type { RuleChoice, RuleFieldName } from "../../messages/index.ts";

/** How a field of a rule is edited. */
export type RuleFieldSpec =
  | { readonly name: RuleFieldName; readonly is: "number"; readonly min?: number }
  /** A number that the rule reads: percent where it reads attainment. */
  | { readonly name: RuleFieldName; readonly is: "input" }
  | { readonly name: RuleFieldName; readonly is: "choice"; readonly choices: readonly RuleChoice[] }
  | {
      readonly name: RuleFieldName;
      readonly is: "flag" | "points" | "point" | "text" | "reference" | "anchors" | "conditions";
    };

const number = (name: RuleFieldName, min?: number): RuleFieldSpec =>
  min === undefined ? { name, is: "number" } : { name, is: "number", min };
const input = (name: RuleFieldName): RuleFieldSpec => ({ name, is: "input" });
const choice = (name: RuleFieldName, ...choices: readonly RuleChoice[]): RuleFieldSpec => ({
  ...{ name, is: "choice", choices },
});
const reads = choice("reads", "attainment", "actual");
const rounding = choice("rounding", "full", "started", "fractional");

const specs: Readonly<Record<ScoringRuleKind, readonly RuleFieldSpec[]>> = {
  ratio: [choice("form", "direct", "inverse", "complement"), number("full")],
  twoPoint: [
    reads,
    { name: "from", is: "point" },
    { name: "to", is: "point" },
    { name: "extrapolate", is: "flag" },
  ],
  segments: [reads, { name: "knots", is: "points" }],
  steps: [reads, choice("side", "atLeast", "atMost"), { name: "steps", is: "points" }, number("otherwise")],
  range: [
    reads,
    input("low"),
    input("high"),
    number("full"),
    input("unit"),
    number("lossPerUnit", 0),
    rounding,
  ],
  binary: [
    reads,
    choice("met", "atLeast", "atMost", "equals"),
    input("bound"),
    number("pointsMet"),
    number("pointsNotMet"),
  ],
  perUnit: [
    choice("direction", "higherIsBetter", "lowerIsBetter"),
    { name: "reference", is: "reference" },
    number("base"),
    input("unit"),
    number("lossPerUnit", 0),
    number("gainPerUnit", 0),
    rounding,
  ],
  allOf: [{ name: "conditions", is: "conditions" }, number("full"), number("lossPerFailed", 0)],
  anchors: [{ name: "anchors", is: "anchors" }],
  plusMinus: [number("base"), number("perEvent")],
  veto: [number("pointsWithout"), number("pointsWith")],
  formula: [{ name: "expression", is: "text" }, number("base")],
};

/** The fields of a rule in the order of reading. */
export function ruleFieldSpecs({ kind }: ScoringRule): readonly RuleFieldSpec[] {
  return specs[kind];
}
