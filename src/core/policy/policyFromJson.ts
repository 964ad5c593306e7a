import type { Issue } from "../issue.ts";
import type { Outcome } from "../outcome.ts";
import type { AppraisalPolicy } from "./appraisalPolicy.ts";
import { checkPolicy } from "./checkPolicy.ts";
import { migratePolicy } from "./migratePolicy.ts";
import { policySchema } from "./schema/policySchema.ts";

/** A policy that was read, and what is to be said about it (weights that do not sum, an older version …). */
export interface ReadPolicy {
  readonly policy: AppraisalPolicy;
  readonly issues: readonly Issue[];
}

/**
 * Reads a policy from JSON text: older versions are migrated, the shape is checked, and what the policy says is
 * checked too. A document whose shape is wrong gives no policy but one issue per wrong place; one that is only
 * inconsistent gives the policy and its issues, so that it can be shown and repaired.
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
  const read = policySchema.safeParse(document);
  if (!read.success) {
    return {
      ok: false,
      issues: read.error.issues.map((problem): Issue => {
        const path = "/" + problem.path.map(pointerPart).join("/");
        return { code: "policy_invalid", at: `policy:${path}`, path, ...factsOf(problem) };
      }),
    };
  }
  return { ok: true, value: { policy: read.data, issues: [...issues, ...checkPolicy(read.data)] } };
}

function parseJson(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { ok: false, issues: [{ code: "policy_not_json", at: null, problem: cause.message }] };
  }
}

/** JSON pointers write "~" and "/" inside names as ~0 and ~1. */
const pointerPart = (part: PropertyKey): string => String(part).replaceAll("~", "~0").replaceAll("/", "~1");

interface SchemaProblem {
  readonly code?: string;
  readonly expected?: unknown;
  readonly values?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

/** What is wrong, as a code, and what would be right. */
function factsOf(problem: SchemaProblem): { readonly problem: string; readonly expected: string } {
  const { code = "custom", expected, values, minimum, maximum } = problem;
  if (Array.isArray(values)) return { problem: code, expected: values.map(String).join(" | ") };
  if (minimum !== undefined) return { problem: code, expected: `>= ${JSON.stringify(minimum)}` };
  if (maximum !== undefined) return { problem: code, expected: `<= ${JSON.stringify(maximum)}` };
  return { problem: code, expected: typeof expected === "string" ? expected : "" };
}
