import * as z from "zod/mini";
import type { EpochDay } from "../../units.ts";

const day = z.nullable(z.custom<EpochDay>((value) => Number.isInteger(value), "day"));

const aggregationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["mean", "last", "min", "max"]) }),
  z.object({ kind: z.literal("weighted"), weights: z.record(z.string(), z.number()) }),
  z.object({ kind: z.literal("bestOf"), count: z.int().check(z.positive()) }),
  z.object({
    kind: z.literal("periodsAndYear"),
    yearPeriodId: z.string(),
    yearShare: z.number().check(z.gte(0), z.lte(1)),
  }),
]);

/** Periods, how they become one, and proration. */
export const periodPolicySchema = z.object({
  periods: z.array(
    z.object({
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
  proration: z.object({
    minimumDays: z.number().check(z.nonnegative()),
    countsLeave: z.boolean(),
    weighsPeriodsByDays: z.exactOptional(z.boolean()),
  }),
});
