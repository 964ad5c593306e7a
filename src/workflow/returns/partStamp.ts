import * as z from "zod/mini";
import { contentHash } from "../../core/index.ts";

const text = z.string().check(z.maxLength(4000));
const place = z.int().check(z.nonnegative(), z.maximum(1_048_575));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/u));

const stampedTable = z.strictObject({
  headerRows: z.array(place),
  left: place,
  right: place,
  idColumn: z.nullable(place),
  nameColumn: z.nullable(place),
  /** Who stood on the sheet when it went out, as rows are found again. */
  people: z.array(text),
  /** [column, its different formulas] as they stood then. */
  formulas: z.array(z.tuple([place, z.array(text)])),
});
const parts = {
  schemaVersion: z.literal(1),
  /** Name of the sheet when it went out. */
  sheet: text,
  /** Which form it was made of; see `templateId`. */
  templateId: hash,
  /** What people call the version: a date or a name. */
  version: text,
  department: text,
  tables: z.array(stampedTable),
};
const stampSchema = z.strictObject({ ...parts, hash });

/** What a sheet that was split off carries with it, hidden, so that a merge knows what it was. */
export type PartStamp = z.infer<typeof stampSchema>;
export type StampedTable = z.infer<typeof stampedTable>;

/** What a returned sheet carries: nothing, something changed, or the stamp. */
export type StampFound =
  | { readonly state: "none" }
  | { readonly state: "damaged" }
  | { readonly state: "whole"; readonly stamp: PartStamp };

/** The stamp as text, with the hash of what it says. Against slips, not against intent: whoever can compute can forge. */
export const printStamp = (stamp: Omit<PartStamp, "hash">): string =>
  JSON.stringify({ ...stamp, hash: contentHash(stamp) });

export function readStamp(stored: string | undefined): StampFound {
  if (stored === undefined) return { state: "none" };
  let json: unknown;
  try {
    json = JSON.parse(stored);
  } catch {
    return { state: "damaged" };
  }
  const read = stampSchema.safeParse(json);
  if (!read.success) return { state: "damaged" };
  const { hash: told, ...said } = read.data;
  return contentHash(said) === told ? { state: "whole", stamp: read.data } : { state: "damaged" };
}
