import fc from "fast-check";
import type { ScoringRule } from "../../../src/core/index.ts";

const number = fc.integer({ min: -9999, max: 99999 }).map((value) => value / 100);
const positive = fc.integer({ min: 1, max: 99999 }).map((value) => value / 100);
const knot = fc.record({ input: number, points: number });
const reads = fc.constantFrom("actual" as const, "attainment" as const);
const rounding = fc.constantFrom("full" as const, "started" as const, "fractional" as const);
const words = fc.string({
  unit: fc.constantFrom(..."达成率A b，：；「」（）100分每少扣"),
  minLength: 1,
  maxLength: 8,
});
const limits = {
  cap: fc.option(number),
  floor: fc.option(number),
  quote: fc.constant(null),
};

/** Any rule of any kind, with numbers as policies write them. */
export const anyRule: fc.Arbitrary<ScoringRule> = fc.oneof(
  fc.record({
    kind: fc.constant("ratio" as const),
    ...limits,
    form: fc.constantFrom("direct" as const, "inverse" as const, "complement" as const),
    full: positive,
  }),
  fc.record({
    kind: fc.constant("twoPoint" as const),
    ...limits,
    reads,
    from: knot,
    to: knot,
    extrapolate: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("segments" as const),
    ...limits,
    reads,
    knots: fc.array(knot, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("steps" as const),
    ...limits,
    reads,
    side: fc.constantFrom("atLeast" as const, "atMost" as const),
    steps: fc.array(knot, { minLength: 1, maxLength: 4 }),
    otherwise: number,
  }),
  fc.record({
    kind: fc.constant("range" as const),
    ...limits,
    reads,
    low: number,
    high: number,
    full: number,
    unit: positive,
    lossPerUnit: positive,
    rounding,
  }),
  fc.record({
    kind: fc.constant("binary" as const),
    ...limits,
    reads,
    met: fc.constantFrom("atLeast" as const, "atMost" as const, "equals" as const),
    bound: number,
    pointsMet: number,
    pointsNotMet: number,
  }),
  fc.record({
    kind: fc.constant("perUnit" as const),
    ...limits,
    reads,
    base: number,
    reference: fc.oneof(fc.constant("target" as const), number),
    unit: positive,
    lossPerUnit: positive,
    gainPerUnit: fc.oneof(fc.constant(0), positive),
    direction: fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const),
    rounding,
  }),
  fc.record({
    kind: fc.constant("allOf" as const),
    ...limits,
    conditions: fc.array(words, { minLength: 1, maxLength: 3 }),
    full: number,
    lossPerFailed: positive,
  }),
  fc.record({
    kind: fc.constant("anchors" as const),
    ...limits,
    anchors: fc.array(fc.record({ label: words, description: fc.option(words), points: number }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant("plusMinus" as const),
    ...limits,
    base: number,
    perEvent: number.filter((value) => value !== 0),
  }),
  fc.record({ kind: fc.constant("veto" as const), ...limits, pointsWithout: number, pointsWith: number }),
  fc.record({
    kind: fc.constant("formula" as const),
    ...limits,
    expression: fc.constantFrom("a/t*100", "IF(a>=t, base, base*a/t)", "MIN(120,（a+1）÷t×100)"),
    base: number,
  }),
);
