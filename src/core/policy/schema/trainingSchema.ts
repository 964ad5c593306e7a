import * as z from "zod/mini";

const id = z.string().check(z.minLength(1));
const positive = z.int().check(z.positive());

/** A training with its calendar and tests. */
export const trainingProgrammeSchema = z.strictObject({
  id,
  name: z.string(),
  months: positive,
  sessionsPerWeek: positive,
  hoursPerSession: z.number().check(z.positive()),
  themes: z.array(
    z.strictObject({ id, name: z.string(), topics: z.nullable(z.int().check(z.nonnegative())) }),
  ),
  tests: z.array(
    z.strictObject({
      id,
      name: z.string(),
      when: z.enum(["midTerm", "final"]),
      nodeId: z.nullable(z.string()),
    }),
  ),
  modes: z.array(z.string()),
});
