import * as z from "zod/mini";
import { ruleSchema } from "./ruleSchema.ts";

const names = z.array(z.string());
const id = z.string().check(z.minLength(1));

/** A rater group's share in an indicator. */
export const raterGroupRuleSchema = z.strictObject({
  group: z.enum(["self", "superior", "secondSuperior", "peer", "subordinate", "customer", "hr", "expert"]),
  weight: z.number().check(z.nonnegative()),
  minCount: z.int().check(z.nonnegative()),
  combine: z.enum(["mean", "median", "trimmedMean"]),
  trimShare: z.number().check(z.gte(0), z.lte(0.5)),
});

const node = {
  id,
  parentId: z.nullable(z.string()),
  name: z.string(),
  aliases: names,
  weight: z.nullable(z.number()),
};

const areaSchema = z.strictObject({ kind: z.literal("area"), ...node });

const indicatorSchema = z.strictObject({
  kind: z.literal("indicator"),
  ...node,
  measuredBy: z.enum(["rating", "actual"]),
  direction: z.enum(["higherIsBetter", "lowerIsBetter", "range"]),
  unit: z.nullable(z.string()),
  scaleId: z.nullable(z.string()),
  rule: z.nullable(ruleSchema),
  target: z.nullable(z.number()),
  allowsNotApplicable: z.boolean(),
  raters: z.nullable(z.array(raterGroupRuleSchema)),
  isPreweighted: z.boolean(),
  anchors: z.array(z.strictObject({ points: z.number(), description: z.string() })),
});

/** The tree of areas and indicators. */
export const modelSchema = z.strictObject({
  basis: z.enum(["parent", "total"]),
  intendedTotal: z.nullable(z.number().check(z.positive())),
  nodes: z.array(z.discriminatedUnion("kind", [areaSchema, indicatorSchema])),
});

/** What differs for a role. */
export const roleSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: names,
  inherits: z.nullable(z.string()),
  weights: z.record(z.string(), z.nullable(z.number())),
  targets: z.record(z.string(), z.number()),
  duties: z.exactOptional(z.array(z.string())),
});

/** A scale of ratings. */
export const ratingScaleSchema = z.strictObject({
  id,
  name: z.string(),
  min: z.number(),
  max: z.number(),
  step: z.nullable(z.number().check(z.positive())),
  labels: z.array(z.strictObject({ label: z.string(), aliases: names, value: z.number() })),
  normalisation: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("identity") }),
    z.strictObject({ kind: z.literal("linear"), from: z.number(), to: z.number() }),
    z.strictObject({ kind: z.literal("proportional"), full: z.number() }),
  ]),
});
