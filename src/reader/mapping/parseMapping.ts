import * as z from "zod/mini";
import type { Mapping } from "./mapping.ts";

const text = z.string().check(z.maxLength(2000));
const column = z.object({
  header: text,
  role: text,
  names: z.nullable(z.array(text)),
  rater: z.nullable(text),
  period: z.nullable(text),
});
const sheet = z.object({
  sheet: text,
  fingerprint: text,
  isIgnored: z.boolean(),
  columns: z.array(column),
  person: z.nullable(text),
  period: z.nullable(text),
  rater: z.nullable(text),
});
const schema = z.object({ schemaVersion: z.literal(1), sheets: z.array(sheet) });

/** Checks a mapping that was kept in a workbook; null where it is none (of this version). */
export function parseMapping(stored: unknown): Mapping | null {
  const result = schema.safeParse(stored);
  return result.success ? result.data : null;
}
