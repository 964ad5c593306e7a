import * as z from "zod/mini";

const names = z.array(z.string());
const id = z.string().check(z.minLength(1));
const share = z.number().check(z.gte(0), z.lte(1));
const limit = z.nullable(z.number().check(z.nonnegative()));
const group = z.enum(["department", "role", "level"]);

/** Bonus and deduction items, vetoes and limits. */
export const adjustmentPolicySchema = z.strictObject({
  items: z.array(
    z.strictObject({ id, name: z.string(), aliases: names, pointsPerEvent: z.number(), cap: limit }),
  ),
  bonusCap: limit,
  deductionCap: limit,
  totalMin: z.nullable(z.number()),
  totalMax: z.nullable(z.number()),
  vetoes: z.array(
    z.strictObject({
      id,
      name: z.string(),
      aliases: names,
      effect: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("capGrade"), grade: z.string() }),
        z.strictObject({ kind: z.literal("zeroIndicator"), indicatorId: z.string() }),
        z.strictObject({ kind: z.literal("zeroTotal") }),
        z.strictObject({ kind: z.literal("excludeFromPromotion") }),
      ]),
      reach: z.exactOptional(z.enum(["period", "cycle"])),
    }),
  ),
});

/** Grade scales and what counts as excellent. */
export const gradePolicySchema = z.strictObject({
  scales: z.array(
    z.strictObject({
      id,
      name: z.string(),
      bands: z
        .array(z.strictObject({ grade: id, aliases: names, min: z.nullable(z.number()) }))
        .check(z.minLength(1), z.maxLength(255)),
    }),
  ),
  scaleId: z.string(),
  displayRounding: z.strictObject({
    mode: z.enum(["none", "halfUp", "halfEven", "down", "up"]),
    digits: z.int().check(z.gte(0), z.lte(12)),
  }),
  excellentGrade: z.nullable(z.string()),
  failingGrade: z.nullable(z.string()),
});

/** What decides between people of the same score. */
export const tieBreakSchema = z.strictObject({
  by: z.enum(["node", "fact", "period"]),
  id: z.string(),
  order: z.enum(["higherFirst", "lowerFirst"]),
});

/** Ranks and what breaks ties. */
export const rankingPolicySchema = z.strictObject({
  method: z.enum(["competition", "dense"]),
  groupBy: z.array(group),
  tieBreaks: z.array(tieBreakSchema),
});

/** The forced distribution. */
export const distributionPolicySchema = z.strictObject({
  shares: z.array(z.strictObject({ grade: z.string(), share })),
  mode: z.enum(["hard", "soft", "ceiling"]),
  group: z.enum(["all", "department", "role", "level"]),
  jointPools: z.array(names),
  equalFractions: z.enum(["topFirst", "bottomFirst"]),
  tiePolicy: z.enum(["expandUp", "pushDown", "tieBreaks", "ask"]),
  minimumGroupSize: z.int().check(z.nonnegative()),
  excludes: z.array(z.enum(["newJoiner", "onLeave", "notAppraised"])),
  floorGates: z.array(z.strictObject({ grade: z.string(), minScore: z.number() })),
});

/** Runs of good or failing periods. */
export const streakSchema = z.strictObject({
  id,
  kind: z.enum(["excellent", "failing"]),
  grade: z.string(),
  length: z.int().check(z.positive()),
  gap: z.enum(["break", "skip"]),
});
