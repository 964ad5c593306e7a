import * as z from "zod/mini";
import type { EligibilityGate } from "../../promotion/eligibilityGate.ts";

const id = z.string().check(z.minLength(1));
const base = { id, name: z.string() };
const months = z.number().check(z.nonnegative());
const count = z.int().check(z.positive());
const share = z.number().check(z.gte(0), z.lte(1));

/** A gate of any kind; a group holds gates again. */
export const gateSchema: z.ZodMiniType<EligibilityGate> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tenure"), ...base, minMonths: months }),
  z.strictObject({ kind: z.literal("tenureRange"), ...base, levelId: id }),
  z.strictObject({ kind: z.literal("timeInLevel"), ...base, minMonths: months }),
  z.strictObject({ kind: z.literal("degree"), ...base, atLeast: id }),
  z.strictObject({
    kind: z.literal("certificate"),
    ...base,
    anyOf: z.array(z.string()).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.enum(["count", "exam"]), ...base, factId: id, atLeast: z.number() }),
  z.strictObject({ kind: z.literal("minScore"), ...base, nodeId: z.nullable(id), atLeast: z.number() }),
  z.strictObject({
    kind: z.literal("gradeOfLast"),
    ...base,
    periods: count,
    atLeastGrade: id,
    required: z.int().check(z.nonnegative()),
  }),
  z.strictObject({ kind: z.literal("averageOfLast"), ...base, periods: count, atLeast: z.number() }),
  z.strictObject({ kind: z.literal("streak"), ...base, streakId: id }),
  z.strictObject({
    kind: z.literal("percentile"),
    ...base,
    scope: z.enum(["all", "department", "role", "level"]),
    side: z.enum(["atLeast", "atMost"]),
    share,
  }),
  z.strictObject({ kind: z.literal("noVeto"), ...base, withinMonths: z.nullable(months) }),
  z.strictObject({ kind: z.literal("flag"), ...base, factId: id }),
  z.strictObject({ kind: z.literal("approval"), ...base, by: z.nullable(z.string()) }),
  z.strictObject({ kind: z.literal("vacancy"), ...base, levelId: id }),
  z.strictObject({
    kind: z.literal("headcountShare"),
    ...base,
    levelId: id,
    maxShare: share,
    among: z.array(id),
    scope: z.enum(["all", "department"]),
  }),
  z.strictObject({
    kind: z.literal("group"),
    ...base,
    needs: z.union([z.enum(["all", "any"]), z.int().check(z.nonnegative())]),
    get gates(): z.ZodMiniArray<typeof gateSchema> {
      return z.array(gateSchema);
    },
  }),
]);
