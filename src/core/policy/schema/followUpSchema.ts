import * as z from "zod/mini";
import type { FollowUpPolicy } from "../../followUp/followUpPolicy.ts";
import { evidenceTableSchema } from "./evidenceSchema.ts";
import { rewardSchema } from "./rewardSchema.ts";
import { trainingProgrammeSchema } from "./trainingSchema.ts";

const id = z.string().check(z.minLength(1));
const names = z.array(z.string());
const whole = z.int().check(z.nonnegative());
const months = z.nullable(whole);
const bounds = z.strictObject({ medium: z.number(), high: z.number() });
const effect = z.enum(["close", "extend", "considerTransfer"]);

const improvementSchema = z.strictObject({
  atMostGrade: z.nullable(z.string()),
  checkAfterMonths: whole,
  maxGoals: whole,
  whenMet: effect,
  whenMissed: effect,
});

const nineBoxSchema = z.strictObject({
  performanceNodeId: z.nullable(z.string()),
  potentialNodeId: z.nullable(z.string()),
  performance: bounds,
  potential: bounds,
});

const processStepSchema = z.strictObject({
  id,
  name: z.string(),
  owner: z.enum(["self", "superior", "hr", "expert", "decision", "management"]),
  dueDays: z.nullable(z.int()),
});

/** What follows an appraisal. */
export const followUpSchema: z.ZodMiniType<FollowUpPolicy> = z.strictObject({
  bonusCoefficients: z.record(z.string(), z.number().check(z.nonnegative())),
  trainingBelow: z.nullable(z.number()),
  courses: z.record(z.string(), names),
  trainingModes: z.exactOptional(names),
  programmes: z.exactOptional(z.array(trainingProgrammeSchema)),
  improvement: z.exactOptional(improvementSchema),
  interview: z.exactOptional(
    z.strictObject({ strengthFrom: z.number(), gapBelow: z.number(), maxItems: whole }),
  ),
  development: z.exactOptional(
    z.strictObject({ shortMonths: months, middleMonths: months, longMonths: months }),
  ),
  nineBox: z.exactOptional(nineBoxSchema),
  rewards: z.exactOptional(rewardSchema),
  process: z.exactOptional(z.array(processStepSchema)),
  appeal: z.exactOptional(
    z.strictObject({
      withinDays: z.nullable(whole),
      answerDays: z.nullable(whole),
      instances: z.union([z.literal(1), z.literal(2)]),
    }),
  ),
  facts: z.exactOptional(
    z.array(z.strictObject({ factId: id, name: z.string(), aliases: names, example: z.number() })),
  ),
  evidence: z.exactOptional(z.array(evidenceTableSchema)),
  competencies: z.exactOptional(z.array(z.strictObject({ id, name: z.string(), aspects: names }))),
});
