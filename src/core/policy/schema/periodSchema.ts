import * as z from "zod/mini";
import type { EpochDay } from "../../units.ts";

const day = z.nullable(z.custom<EpochDay>((value) => Number.isInteger(value), "day"));

const aggregationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["mean", "last", "min", "max"]) }),
  z.strictObject({ kind: z.literal("weighted"), weights: z.record(z.string(), z.number()) }),
  z.strictObject({ kind: z.literal("bestOf"), count: z.int().check(z.positive()) }),
  z.strictObject({
    kind: z.literal("periodsAndYear"),
    yearPeriodId: z.string(),
    yearShare: z.number().check(z.gte(0), z.lte(1)),
  }),
]);

/** Periods, how they become one, and proration. */
export const periodPolicySchema = z.strictObject({
  periods: z.array(
    z.strictObject({
      id: z.string().check(z.minLength(1)),
      name: z.string(),
      aliases: z.array(z.string()),
      length: z.enum(["month", "quarter", "half", "year", "custom"]),
      from: day,
      to: day,
    }),
  ),
  aggregation: aggregationSchema,
  missingPeriod: z.enum(["skip", "zero", "block"]),
  minimumPeriods: z.int().check(z.nonnegative()),
  proration: z.strictObject({
    minimumDays: z.number().check(z.nonnegative()),
    countsLeave: z.boolean(),
    weighsPeriodsByDays: z.exactOptional(z.boolean()),
  }),
});
