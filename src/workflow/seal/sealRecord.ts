import * as z from "zod/mini";

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
const plain = z.union([z.number(), z.string(), z.boolean()]);
/** A cell that holds something: its value, or a formula with the value it had. */
const cell = z.union([plain, z.strictObject({ formula: z.string(), value: z.nullable(plain) })]);
const sheet = z.strictObject({
  name: z.string(),
  /** One of our tabs, or a sheet of the user's. */
  isOwn: z.boolean(),
  /** [row, [column, cell][]], numbers as the sheet's own, from 0. */
  rows: z.array(z.tuple([z.int(), z.array(z.tuple([z.int(), cell]))])),
});
const version = z.strictObject({
  version: z.int().check(z.positive()),
  title: z.string(),
  sealedAt: z.string(),
  by: z.string(),
  policy: z.unknown(),
  sheets: z.array(sheet),
  results: z.unknown(),
  hashes: z.strictObject({
    policy: hash,
    sheets: hash,
    results: hash,
    /** Hash of the version before; null for the first. */
    previous: z.nullable(hash),
    /** Over the four above, version, title, time and name: what people may note down. */
    whole: hash,
  }),
});
const reopening = z.strictObject({ version: z.int(), at: z.string(), by: z.string(), why: z.string() });

/** Everything about the sealing of a workbook, as it is stored in it. */
export const sealRecord = z.strictObject({
  schemaVersion: z.literal(1),
  versions: z.array(version),
  reopenings: z.array(reopening),
});

export type SealRecord = z.infer<typeof sealRecord>;
export type SealVersion = z.infer<typeof version>;
export type SealedSheet = z.infer<typeof sheet>;
export type SealedCell = z.infer<typeof cell>;
