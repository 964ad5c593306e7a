import type { ScoringRule, ScoringRuleKind } from "../../core/index.ts";

const open = { cap: null, floor: 0, quote: null } as const;

const starts: { readonly [Kind in ScoringRuleKind]: Extract<ScoringRule, { readonly kind: Kind }> } = {
  ratio: { ...open, kind: "ratio", form: "direct", full: 100, cap: 120 },
  twoPoint: {
    ...open,
    ...{ kind: "twoPoint", reads: "attainment", extrapolate: false },
    from: { input: 0.6, points: 0 },
    to: { input: 1, points: 100 },
  },
  segments: {
    ...open,
    ...{ kind: "segments", reads: "attainment" },
    knots: [
      { input: 0.6, points: 0 },
      { input: 1, points: 100 },
      { input: 1.2, points: 120 },
    ],
  },
  steps: {
    ...open,
    ...{ kind: "steps", reads: "attainment", side: "atLeast", otherwise: 0 },
    steps: [
      { input: 1, points: 100 },
      { input: 0.8, points: 80 },
      { input: 0.6, points: 60 },
    ],
  },
  range: {
    ...open,
    ...{ kind: "range", reads: "actual", low: 0, high: 10, full: 100, unit: 1, lossPerUnit: 10 },
    rounding: "full",
  },
  binary: {
    ...open,
    ...{ kind: "binary", reads: "attainment", met: "atLeast", bound: 1, pointsMet: 100, pointsNotMet: 0 },
  },
  perUnit: {
    ...open,
    ...{ kind: "perUnit", reads: "actual", base: 100, reference: "target", unit: 1, lossPerUnit: 10 },
    ...{ gainPerUnit: 0, direction: "higherIsBetter", rounding: "full" },
  },
  allOf: { ...open, kind: "allOf", conditions: ["1", "2"], full: 100, lossPerFailed: 50 },
  anchors: {
    ...open,
    kind: "anchors",
    anchors: [100, 80, 60, 0].map((points, index) => ({
      ...{ label: "ABCD".charAt(index), description: null, points },
    })),
  },
  plusMinus: { ...open, kind: "plusMinus", base: 100, perEvent: -10 },
  veto: { ...open, kind: "veto", pointsWithout: 100, pointsWith: 0 },
  formula: { ...open, kind: "formula", expression: "actual/target*100", base: 100 },
};

/** Kinds in the order in which they are offered: the most common first. */
export const ruleKinds = Object.keys(starts) as readonly ScoringRuleKind[];

/** A rule of a kind to begin with; limits of the rule that it takes the place of stay. */
export function newRule(kind: ScoringRuleKind, before: ScoringRule | null): ScoringRule {
  const start = starts[kind];
  return before === null ? start : { ...start, cap: before.cap ?? start.cap, floor: before.floor };
}
