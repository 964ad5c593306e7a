import * as z from "zod/mini";

const id = z.string().check(z.minLength(1));

/** A table of records that scores rest on. */
export const evidenceTableSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(["daily", "project", "data", "goal", "task", "issue", "series", "report"]),
  nodeIds: z.array(z.string()),
  fields: z.array(
    z.strictObject({
      id,
      name: z.string(),
      aliases: z.array(z.string()),
      kind: z.enum(["text", "number", "day", "person"]),
      isRequired: z.boolean(),
    }),
  ),
  updated: z.nullable(z.enum(["daily", "weekly", "monthly"])),
  audited: z.nullable(z.enum(["monthly", "quarterly"])),
});
