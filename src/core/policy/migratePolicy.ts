import type { Issue } from "../issue.ts";
import type { Outcome } from "../outcome.ts";

const currentVersion = 1;

type Json = Readonly<Record<string, unknown>>;

/** A document of the current version, and a note where it was an older one. */
export interface MigratedPolicy {
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Brings a stored policy document to the current schema version, step by step. The document's shape is not checked
 * here; what is missing altogether is for the schema to report.
 *
 * @example
 * // Version 0 wrote weights in percent.
 * migratePolicy({ schemaVersion: 0, model: { nodes: [{ id: "speed", weight: 40 }] } }).value.document.model.nodes[0].weight
 * //=> 0.4
 */
export function migratePolicy(document: unknown): Outcome<MigratedPolicy> {
  const version = isJson(document) ? (document.schemaVersion ?? 0) : currentVersion;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0 || version > currentVersion) {
    const facts = {
      version: typeof version === "string" ? version : JSON.stringify(version),
      newestKnown: currentVersion,
    };
    return { ok: false, issues: [{ code: "policy_version_unknown", at: "policy:/schemaVersion", ...facts }] };
  }
  if (!isJson(document) || version === currentVersion) return { ok: true, value: { document, issues: [] } };
  const note: Issue = {
    code: "policy_migrated",
    at: "policy:/schemaVersion",
    fromVersion: version,
    toVersion: currentVersion,
  };
  return { ok: true, value: { document: fromVersion0(document), issues: [note] } };
}

/**
 * Version 0 wrote weights of nodes and quota shares in percent, knew no source and no list of assumed values, and
 * had `grades.bands` of one scale instead of several scales.
 */
function fromVersion0(document: Json): Json {
  const model = isJson(document.model) ? document.model : {};
  const distribution = document.distribution;
  return {
    source: null,
    assumed: [],
    promotion: null,
    followUp: null,
    ...document,
    schemaVersion: 1,
    model: { ...model, nodes: mapList(model.nodes, (node) => scalePercent(node, "weight")) },
    distribution: isJson(distribution)
      ? {
          ...distribution,
          shares: mapList(distribution.shares, (share) => scalePercent(share, "share")),
        }
      : null,
    grades: severalScales(document.grades),
  };
}

function severalScales(grades: unknown): unknown {
  if (!isJson(grades) || !Array.isArray(grades.bands)) return grades;
  const { bands, ...rest } = grades;
  return { scaleId: "grades", ...rest, scales: [{ id: "grades", name: "grades", bands }] };
}

const mapList = (list: unknown, change: (item: Json) => Json): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isJson(item) ? change(item) : item)) : list;

const scalePercent = (item: Json, key: string): Json =>
  typeof item[key] === "number" ? { ...item, [key]: item[key] / 100 } : item;

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
