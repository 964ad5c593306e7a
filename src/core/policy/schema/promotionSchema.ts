import * as z from "zod/mini";
import type { PromotionPolicy } from "../../promotion/promotionPolicy.ts";
import { gateSchema } from "./gateSchema.ts";
import { tieBreakSchema } from "./resultSchemas.ts";

const id = z.string().check(z.minLength(1));
const names = z.array(z.string());
const months = z.number().check(z.nonnegative());

const levelSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: names,
  track: z.enum(["management", "professional", "lateral"]),
});

const stepSchema = z.strictObject({
  id,
  from: id,
  to: id,
  kind: z.enum(["promotion", "demotion", "lateral"]),
  gates: z.array(gateSchema),
  priority: z.array(gateSchema),
  probationMonths: z.exactOptional(months),
});

const reserveSchema = z.strictObject({
  allowanceAfterMonths: z.nullable(months),
  expiresAfterMonths: z.nullable(months),
  allowances: z.array(
    z.strictObject({
      levelId: id,
      amount: z.number().check(z.nonnegative()),
      currency: z.string(),
      per: z.nullable(z.enum(["month", "once"])),
    }),
  ),
});

const reviewStepSchema = z.strictObject({
  id,
  name: z.string(),
  by: z.enum(["self", "superior", "expert", "hr", "decision", "publicNotice"]),
  dueDays: z.exactOptional(z.int()),
});

/** The career ladder, its gates, the reserve pool and the review. */
export const promotionSchema: z.ZodMiniType<PromotionPolicy> = z.strictObject({
  levels: z.array(levelSchema),
  steps: z.array(stepSchema),
  vacancies: z.record(z.string(), z.int().check(z.nonnegative())),
  degrees: z.array(z.strictObject({ id, aliases: names })),
  tieBreaks: z.array(tieBreakSchema),
  tenureRanges: z.exactOptional(
    z.array(z.strictObject({ levelId: id, minMonths: months, maxMonths: z.nullable(months) })),
  ),
  facts: z.exactOptional(z.array(z.strictObject({ factId: id, name: z.string(), aliases: names }))),
  reserve: z.exactOptional(reserveSchema),
  review: z.exactOptional(z.array(reviewStepSchema)),
});
