import { z } from "zod";
import { readerIssueSeverity } from "../../core/index.ts";

const object = z.strictObject;
const text = z.string();
const list = z.array;
const share = z.number().min(0).max(1);
/** "Sheet!C7"; null where a thing stands nowhere in particular. */
const place = text.nullable();

const sheet = object({
  workbook: text.nullable(),
  sheet: text,
  isHidden: z.boolean(),
  usedRange: text.nullable(),
  hasScores: z.boolean(),
  reason: text.nullable(),
  evidence: list(text),
  tables: list(text),
});
const column = object({
  place: text,
  header: text,
  role: text,
  indicatorId: text.nullable(),
  raterGroup: text.nullable(),
  raterName: text.nullable(),
  periodId: text.nullable(),
  confidence: share,
  evidence: list(object({ code: text, text: text.optional(), number: z.number().optional() })),
});
const table = object({
  id: text,
  workbook: text.nullable(),
  sheet: text,
  isHidden: z.boolean(),
  range: text,
  headerRows: list(z.int().positive()),
  dataRows: object({ first: z.int().positive(), last: z.int().positive(), count: z.int() }).nullable(),
  layout: z.enum([
    "rowPerEmployee",
    "periodColumns",
    "targetActualColumns",
    "targetActualRows",
    "long",
    "formPerEmployee",
    "rubricBands",
    "optionColumns",
    "transposed",
    "raterMatrix",
    "masterData",
  ]),
  confidence: share,
  columns: list(column),
  rows: list(column),
  skippedRows: list(object({ row: z.int().positive(), reason: text, text })),
  facts: list(object({ key: text, value: text, at: text })),
  fingerprint: text,
});
const indicator = object({
  id: text,
  name: text,
  path: list(text),
  kind: z.enum(["area", "indicator"]),
  parentId: text.nullable(),
  weight: z.number().nullable(),
  globalWeight: z.number().nullable(),
  weightTyped: text.nullable(),
  weightAt: place,
  weightSource: z
    .enum([
      "header",
      "groupHeader",
      "weightRow",
      "weightColumn",
      "label",
      "formula",
      "note",
      "fullMarks",
      "totals",
    ])
    .nullable(),
  scaleId: text.nullable(),
  measuredBy: z.enum(["rating", "actual"]),
  lowerIsBetter: z.boolean(),
  isPreweighted: z.boolean(),
  at: place,
});
const value = object({
  at: text,
  employeeId: text,
  indicatorId: text,
  kind: z.enum(["rating", "target", "actual", "points"]),
  raterGroup: text.nullable(),
  raterSlot: z.int(),
  rater: text.nullable(),
  periodId: text.nullable(),
  typed: z.union([text, z.number()]).nullable(),
  value: z.number().nullable(),
  state: z.enum(["value", "missing", "notApplicable"]),
});
/** A cell of a repair and what is to stand in it. */
const change = object({
  address: text,
  value: z.union([text, z.number(), z.boolean()]).nullable(),
  formula: text.nullable(),
  numberFormat: text.optional(),
});
/** A policy by its parts; what may stand in each is checked where policies are read (`src/core/policy/schema`). */
const part = z.looseObject({});
const policy = object({
  schemaVersion: z.literal(1),
  id: text,
  name: text,
  version: text,
  source: text,
  assumed: list(text),
  scoreScale: object({ min: z.number(), max: z.number() }),
  model: object({
    basis: z.enum(["parent", "total"]),
    intendedTotal: z.number().nullable(),
    nodes: list(part),
  }),
  roles: list(
    object({
      id: text,
      name: text,
      aliases: list(text),
      inherits: text.nullable(),
      weights: z.record(text, z.number().nullable()),
      targets: z.record(text, z.number()),
    }),
  ),
  scales: list(part),
  raters: part,
  absence: part,
  periods: part,
  adjustments: part,
  grades: part,
  ranking: part,
  distribution: part.nullable(),
  streaks: list(part),
  promotion: part.nullable(),
  followUp: part.nullable(),
});
const cell = z.union([text, z.number(), z.boolean()]).nullable();

/**
 * The JSON of `npm run read -- --json`, version 1, as docs/reader.md describes it. Fields are only added. Issues and the
 * parts of the policy have fields of their own beyond those named.
 */
export const readJson = object({
  schemaVersion: z.literal(1),
  failed: list(object({ file: text, code: text, message: text })),
  sheets: list(sheet),
  tables: list(table),
  indicators: list(indicator),
  raters: list(
    object({
      group: text,
      names: list(text),
      weight: z.number().nullable(),
      weightAt: place,
      entries: z.int(),
    }),
  ),
  periods: list(object({ id: text, name: text, length: text, source: text })),
  scales: list(
    object({
      id: text,
      min: z.number(),
      max: z.number(),
      labels: list(object({ label: text, value: z.number() })),
      source: z.enum(["header", "values", "words", "weights"]),
    }),
  ),
  comments: list(object({ at: text, text })),
  people: list(
    object({
      id: text,
      name: text,
      department: text.nullable(),
      role: text.nullable(),
      level: text.nullable(),
      at: place,
    }),
  ),
  values: list(value),
  facts: list(object({ employeeId: text, factId: text, value: z.union([cell, list(text)]), at: place })),
  typedResults: list(
    object({
      employeeId: text,
      kind: text,
      nodeId: text.nullable(),
      periodId: text.nullable(),
      value: z.union([text, z.number()]),
      at: place,
    }),
  ),
  events: list(
    object({ employeeId: text, itemId: text, points: z.number(), periodId: text.nullable(), at: place }),
  ),
  segments: list(
    object({
      employeeId: text,
      role: text.nullable(),
      department: text.nullable(),
      from: z.iso.date(),
      to: z.iso.date(),
      isLeave: z.boolean(),
      periodId: text.nullable(),
      at: place,
    }),
  ),
  history: list(
    object({
      employeeId: text,
      periodId: text,
      grade: text.nullable(),
      score: z.number().nullable(),
      state: z.enum(["appraised", "notAppraised", "onLeave"]),
      at: place,
    }),
  ),
  grades: object({ at: text, text }).nullable(),
  issues: list(
    z.looseObject({
      code: z.enum(Object.keys(readerIssueSeverity)),
      severity: z.enum(["error", "doubt", "note"]),
      at: place,
      people: list(text),
      assumed: z.union([text, z.number()]).nullable(),
      repairId: text.nullable(),
      sentence: text,
    }),
  ),
  repairs: list(
    object({
      id: text,
      changes: list(change),
      options: list(object({ take: z.enum(["first", "second", "mean"]), changes: list(change) })),
    }),
  ),
  policy: policy.nullable(),
  proposal: list(
    object({
      path: text,
      isAssumed: z.boolean(),
      evidence: list(object({ code: text, text, at: place })).nonempty(),
    }),
  ),
  mapping: object({
    schemaVersion: z.literal(1),
    sheets: list(
      object({
        sheet: text,
        fingerprint: text,
        isIgnored: z.boolean(),
        columns: list(
          object({
            header: text,
            role: text,
            names: list(text).nullable(),
            rater: text.nullable(),
            period: text.nullable(),
          }),
        ),
        person: text.nullable(),
        period: text.nullable(),
        rater: text.nullable(),
      }),
    ),
  }),
});
