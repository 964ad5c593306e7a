import * as z from "zod/mini";
import type { FollowUpPolicy } from "../../followUp/followUpPolicy.ts";

/** What follows an appraisal. */
export const followUpSchema: z.ZodMiniType<FollowUpPolicy> = z.strictObject({
  bonusCoefficients: z.record(z.string(), z.number().check(z.nonnegative())),
  trainingBelow: z.nullable(z.number()),
  courses: z.record(z.string(), z.array(z.string())),
});
