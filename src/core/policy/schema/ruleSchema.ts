import * as z from "zod/mini";

const base = {
  cap: z.nullable(z.number()),
  floor: z.nullable(z.number()),
  quote: z.nullable(z.string()),
};
const reads = z.enum(["actual", "attainment"]);
const point = z.strictObject({ input: z.number(), points: z.number() });
const rounding = z.enum(["full", "started", "fractional"]);

/** A scoring rule of any kind. */
export const ruleSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("ratio"),
    ...base,
    form: z.enum(["direct", "inverse", "complement"]),
    full: z.number(),
  }),
  z.strictObject({
    kind: z.literal("twoPoint"),
    ...base,
    reads,
    from: point,
    to: point,
    extrapolate: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("segments"), ...base, reads, knots: z.array(point) }),
  z.strictObject({
    kind: z.literal("steps"),
    ...base,
    reads,
    side: z.enum(["atLeast", "atMost"]),
    steps: z.array(point),
    otherwise: z.number(),
  }),
  z.strictObject({
    kind: z.literal("range"),
    ...base,
    reads,
    low: z.number(),
    high: z.number(),
    full: z.number(),
    unit: z.number(),
    lossPerUnit: z.number(),
    rounding,
  }),
  z.strictObject({
    kind: z.literal("binary"),
    ...base,
    reads,
    met: z.enum(["atLeast", "atMost", "equals"]),
    bound: z.number(),
    pointsMet: z.number(),
    pointsNotMet: z.number(),
  }),
  z.strictObject({
    kind: z.literal("perUnit"),
    ...base,
    reads,
    base: z.number(),
    reference: z.union([z.literal("target"), z.number()]),
    unit: z.number(),
    lossPerUnit: z.number(),
    gainPerUnit: z.number(),
    direction: z.enum(["higherIsBetter", "lowerIsBetter"]),
    rounding,
  }),
  z.strictObject({
    kind: z.literal("allOf"),
    ...base,
    conditions: z.array(z.string()),
    full: z.number(),
    lossPerFailed: z.number(),
  }),
  z.strictObject({
    kind: z.literal("anchors"),
    ...base,
    anchors: z.array(
      z.strictObject({ label: z.string(), description: z.nullable(z.string()), points: z.number() }),
    ),
  }),
  z.strictObject({ kind: z.literal("plusMinus"), ...base, base: z.number(), perEvent: z.number() }),
  z.strictObject({ kind: z.literal("veto"), ...base, pointsWithout: z.number(), pointsWith: z.number() }),
  z.strictObject({ kind: z.literal("formula"), ...base, expression: z.string(), base: z.number() }),
]);
