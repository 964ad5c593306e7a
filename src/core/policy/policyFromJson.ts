import type { Issue } from "../issue.ts";
import type { Outcome } from "../outcome.ts";
import type { AppraisalPolicy } from "./appraisalPolicy.ts";
import { checkPolicy } from "./checkPolicy.ts";
import { migratePolicy } from "./migratePolicy.ts";
import { checkShape } from "./schema/checkShape.ts";

/** A policy that was read, and what is to be said about it (weights that do not sum, an older version …). */
export interface ReadPolicy {
  readonly policy: AppraisalPolicy;
  readonly issues: readonly Issue[];
}

/**
 * Reads a policy from JSON text: older versions are migrated, the shape is checked, and what the policy says is
 * checked too. A document whose shape is wrong gives no policy but one issue per wrong place; one that is only
 * inconsistent gives the policy and its issues, so that it can be shown and repaired. Keys that the format does not
 * know are named and left out.
 *
 * @example
 * policyFromJson("{ \"schemaVersion\": 9 }")
 * //=> { ok: false, issues: [{ code: "policy_version_unknown", at: "policy:/schemaVersion", version: "9", newestKnown: 1 }] }
 */
export function policyFromJson(text: string): Outcome<ReadPolicy> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const migrated = migratePolicy(parsed.value);
  if (!migrated.ok) return migrated;
  const { document, issues } = migrated.value;
  const shaped = checkShape(document);
  if (!shaped.ok) return shaped;
  const { policy, issues: strangers } = shaped.value;
  return { ok: true, value: { policy, issues: [...issues, ...strangers, ...checkPolicy(policy)] } };
}

function parseJson(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { ok: false, issues: [{ code: "policy_not_json", at: null, problem: cause.message }] };
  }
}
