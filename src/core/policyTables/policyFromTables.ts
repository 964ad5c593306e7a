import type { Issue } from "../issue.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import { policySchema } from "../policy/schema/policySchema.ts";
import { withFurtherFields, type FurtherField } from "./furtherFields.ts";
import { partAt, positionPointer } from "./keyedPointer.ts";
import { parameters, type ParameterKey } from "./parameters.ts";
import { policyStamp } from "./policyStamp.ts";
import type { SourceTable } from "./policyTable.ts";
import { readLadder } from "./readLadder.ts";
import { readModel, readRoles } from "./readModel.ts";
import { readPeriods, readRaterPolicy, readScales } from "./readRating.ts";
import {
  readAdjustments,
  readDistribution,
  readFollowUp,
  readGrades,
  readRanking,
  readStreaks,
  readTieBreaks,
} from "./readResults.ts";
import { tableReader, type TableReader } from "./tableReader.ts";

/** A policy that was read from tables. */
export interface TablePolicy {
  readonly policy: AppraisalPolicy;
  /** Cells that could not be used, each with what was expected. What the policy says is checked elsewhere. */
  readonly issues: readonly Issue[];
  /** The cell of a part of the policy, by JSON pointer. */
  readonly places: ReadonlyMap<string, string>;
  /** The check code that the tables carry; null for tables that somebody typed. */
  readonly stamp: string | null;
  /** Do the tables still say what they said when they were written? */
  readonly isUntouched: boolean;
}

/** Parameters that a policy has to say; where the tables do not, the value is ours and is named so. */
const stated: readonly ParameterKey[] = [
  ...(["scoreMin", "scoreMax", "missing", "notApplicable", "aggregation", "missingPeriod"] as const),
  ...(["rankMethod", "missingGroup"] as const),
];

/**
 * Builds a policy from its tables, in whatever order rows and tables stand. Nothing is dropped in silence: a cell
 * that cannot be read is an issue with its address, and the value of `base` at that place stays in force.
 *
 * @param base - The policy in force before; null where there is none.
 *
 * @returns Null where no table of indicators was found: then there is no policy.
 *
 * @example
 * const { policy, issues } = policyFromTables(sourceTables(printPolicy(samplePolicy)), null)
 * [policy.name === samplePolicy.name, issues]
 * //=> [true, []]
 */
export function policyFromTables(
  sources: readonly SourceTable[],
  base: AppraisalPolicy | null,
): TablePolicy | null {
  const reader = tableReader(sources, base);
  if (!reader.has("indicators")) return null;
  const given = reader.parameters;
  const neutral = createPolicy({});
  const scales = readScales(reader);
  const { model, raterGroups } = readModel(reader, scales, base);
  const periods = readPeriods(reader);
  const grades = readGrades(reader, neutral.grades);
  const tieBreaks = readTieBreaks(reader, model.nodes, periods.periods);
  const { outOfScale } = given;
  const written = {
    ...neutral,
    id: given.policyId ?? given.policyName ?? neutral.id,
    name: given.policyName ?? "",
    version: given.version ?? neutral.version,
    source: given.source ?? null,
    scoreScale: { min: given.scoreMin ?? 0, max: given.scoreMax ?? 100 },
    model,
    roles: readRoles(reader, model.nodes),
    scales,
    raters: readRaterPolicy(reader, raterGroups),
    absence: {
      missing: given.missing ?? "renormalise",
      notApplicable: given.notApplicable ?? "renormalise",
      ...(outOfScale === undefined || outOfScale === null ? {} : { outOfScale }),
    },
    periods,
    adjustments: readAdjustments(reader, model.nodes),
    grades: grades ?? neutral.grades,
    ranking: readRanking(reader, tieBreaks.rank),
    distribution: readDistribution(reader),
    streaks: readStreaks(reader),
    promotion: readLadder(reader, model.nodes, tieBreaks.candidate),
    followUp: readFollowUp(reader, model.nodes),
  } satisfies AppraisalPolicy;
  const complete = policySchema.safeParse(withFurtherFields(written, furtherOf(sources, written, reader)));
  if (!complete.success) {
    for (const { path, code } of complete.error.issues) {
      const pointer = `/${path.map(String).join("/")}`;
      const at = placeOf(reader.places, pointer) ?? null;
      reader.report({ code: "policy_invalid", at, path: pointer, problem: code, expected: "" });
    }
  }
  const policy = complete.success ? complete.data : written;
  const assumed = [...assumedOf(sources, policy, base), ...silent(reader, grades === null)];
  const { issues, places } = reader;
  const read = { ...policy, assumed };
  const stamp = given.stamp ?? null;
  const isUntouched = issues.length === 0 && stamp !== null && stamp === policyStamp(read);
  return { policy: read, issues, places, stamp, isUntouched };
}

/**
 * The cell where a part of the policy stands: its own, or that of the nearest part around it.
 *
 * @example
 * placeOf(new Map([["/model/nodes/0", "Policy!A7"]]), "/model/nodes/0/weight")
 * //=> "Policy!A7"
 */
export function placeOf(places: ReadonlyMap<string, string>, pointer: string): string | undefined {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const at = places.get(path);
    if (at !== undefined) return at;
  }
  return undefined;
}

function furtherOf(
  sources: readonly SourceTable[],
  policy: AppraisalPolicy,
  { places }: TableReader,
): readonly FurtherField[] {
  const rows = sources.filter(({ tableId }) => tableId === "further").flatMap((table) => table.rows);
  return rows.flatMap(({ at, cells }): readonly FurtherField[] => {
    const path = cells.path?.value;
    const pointer = typeof path === "string" ? positionPointer(policy, path) : null;
    if (!pointer?.startsWith("/")) return [];
    if (!places.has(pointer)) (places as Map<string, string>).set(pointer, cells.value?.at ?? at);
    return [{ pointer, value: cells.value?.value ?? "null" }];
  });
}

/** Parts that the tables name as ours, unless their value was changed: then somebody has stated it. */
function assumedOf(
  sources: readonly SourceTable[],
  policy: AppraisalPolicy,
  base: AppraisalPolicy | null,
): readonly string[] {
  const rows = sources.filter(({ tableId }) => tableId === "assumed").flatMap((table) => table.rows);
  return rows.flatMap(({ cells }) => {
    const keyed = cells.path?.value;
    if (typeof keyed !== "string") return [];
    const pointer = positionPointer(policy, keyed);
    if (pointer === null) return [];
    const before = base === null ? null : positionPointer(base, keyed);
    const isKept =
      base === null ||
      before === null ||
      JSON.stringify(partAt(base, before)) === JSON.stringify(partAt(policy, pointer));
    return isKept ? [pointer] : [];
  });
}

/** What a policy of somebody's own leaves open. Tables of ours, which carry a check code, say it themselves. */
function silent(reader: TableReader, hasNoGrades: boolean): readonly string[] {
  if (reader.parameters.stamp !== undefined) return [];
  return [
    ...stated.flatMap((key) => (reader.parameters[key] === undefined ? [parameters[key].pointer] : [])),
    ...(reader.has("raters") ? [] : ["/raters/groups"]),
    ...(hasNoGrades ? ["/grades/scales"] : []),
  ];
}
