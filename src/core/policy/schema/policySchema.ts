import * as z from "zod/mini";
import type { FollowUpPolicy } from "../../followUp/followUpPolicy.ts";
import type { PromotionPolicy } from "../../promotion/promotionPolicy.ts";
import type { AppraisalPolicy } from "../appraisalPolicy.ts";
import { modelSchema, raterGroupRuleSchema, ratingScaleSchema, roleSchema } from "./modelSchema.ts";
import { periodPolicySchema } from "./periodSchema.ts";
import {
  adjustmentPolicySchema,
  distributionPolicySchema,
  gradePolicySchema,
  rankingPolicySchema,
  streakSchema,
} from "./resultSchemas.ts";

const absence = z.enum(["renormalise", "renormaliseGlobal", "zero", "block"]);
const names = z.array(z.string());

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The parts that every promotion policy has; its gates are checked where they are judged. */
const promotionSchema = z.custom<PromotionPolicy>(
  (value) => isRecord(value) && Array.isArray(value.levels) && Array.isArray(value.steps),
  "promotionPolicy",
);
const followUpSchema = z.custom<FollowUpPolicy>(
  (value) => isRecord(value) && isRecord(value.bonusCoefficients),
  "followUpPolicy",
);

/** The shape of a stored policy of the current schema version; its meaning is checked by `checkPolicy`. */
export const policySchema: z.ZodMiniType<AppraisalPolicy> = z.object({
  schemaVersion: z.literal(1),
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  version: z.string(),
  source: z.nullable(z.string()),
  assumed: names,
  scoreScale: z.object({ min: z.number(), max: z.number() }),
  model: modelSchema,
  roles: z.array(roleSchema),
  scales: z.array(ratingScaleSchema),
  raters: z.object({
    groups: z.array(raterGroupRuleSchema),
    missingGroup: z.enum(["renormalise", "declaredSets", "block", "zero"]),
    sets: z.array(
      z.object({
        groups: z.array(z.object({ group: raterGroupRuleSchema.shape.group, weight: z.number() })),
      }),
    ),
    anonymityThreshold: z.int().check(z.positive()),
  }),
  absence: z.object({
    missing: absence,
    notApplicable: absence,
    outOfScale: z.exactOptional(z.enum(["missing", "clamp", "keep"])),
  }),
  periods: periodPolicySchema,
  adjustments: adjustmentPolicySchema,
  grades: gradePolicySchema,
  ranking: rankingPolicySchema,
  distribution: z.nullable(distributionPolicySchema),
  streaks: z.array(streakSchema),
  promotion: z.nullable(promotionSchema),
  followUp: z.nullable(followUpSchema),
});
