import * as z from "zod/mini";
import type { AppraisalPolicy } from "../appraisalPolicy.ts";
import { followUpSchema } from "./followUpSchema.ts";
import { modelSchema, raterGroupRuleSchema, ratingScaleSchema, roleSchema } from "./modelSchema.ts";
import { periodPolicySchema } from "./periodSchema.ts";
import { promotionSchema } from "./promotionSchema.ts";
import {
  adjustmentPolicySchema,
  distributionPolicySchema,
  gradePolicySchema,
  rankingPolicySchema,
  streakSchema,
} from "./resultSchemas.ts";

const absence = z.enum(["renormalise", "renormaliseGlobal", "zero", "block"]);
const names = z.array(z.string());

/** The shape of a stored policy of the current schema version; its meaning is checked by `checkPolicy`. */
export const policySchema: z.ZodMiniType<AppraisalPolicy> = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  version: z.string(),
  source: z.nullable(z.string()),
  assumed: names,
  scoreScale: z.strictObject({ min: z.number(), max: z.number() }),
  model: modelSchema,
  roles: z.array(roleSchema),
  scales: z.array(ratingScaleSchema),
  raters: z.strictObject({
    groups: z.array(raterGroupRuleSchema),
    missingGroup: z.enum(["renormalise", "declaredSets", "block", "zero"]),
    sets: z.array(
      z.strictObject({
        groups: z.array(z.strictObject({ group: raterGroupRuleSchema.shape.group, weight: z.number() })),
      }),
    ),
    anonymityThreshold: z.int().check(z.positive()),
  }),
  absence: z.strictObject({
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
