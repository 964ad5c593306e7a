import * as z from "zod/mini";

const id = z.string().check(z.minLength(1));
const budget = z.nullable(z.number().check(z.nonnegative()));

/** Suggested rewards. */
export const rewardSchema = z.strictObject({
  bonusBudget: budget,
  scoreBonus: z.nullable(
    z.strictObject({
      nodeIds: z.array(id),
      steps: z.array(z.strictObject({ atLeast: z.number(), coefficient: z.number().check(z.nonnegative()) })),
    }),
  ),
  salaryChanges: z.record(z.string(), z.number()),
  salaryBudget: budget,
  awards: z.array(
    z.strictObject({
      id,
      name: z.string(),
      when: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("grade"), atLeastGrade: z.string() }),
        z.strictObject({ kind: z.literal("streak"), streakId: z.string() }),
      ]),
    }),
  ),
  transferStreakId: z.nullable(z.string()),
});
