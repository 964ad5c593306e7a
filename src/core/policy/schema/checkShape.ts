import type { Issue } from "../../issue.ts";
import type { Outcome } from "../../outcome.ts";
import type { AppraisalPolicy } from "../appraisalPolicy.ts";
import { policySchema } from "./policySchema.ts";

/** What the schema says about one place of a document. */
interface ShapeProblem {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean;
  readonly keys?: readonly string[];
  readonly options?: readonly unknown[];
  readonly errors?: readonly (readonly ShapeProblem[])[];
}

/** A document of the right shape; its issues name keys that were left out. */
interface ShapedPolicy {
  readonly policy: AppraisalPolicy;
  readonly issues: readonly Issue[];
}

/**
 * Does a document of the current version have the shape of a policy? One issue per wrong place. Where the only
 * thing wrong are keys that the format does not know, the policy is given without them.
 */
export function checkShape(document: unknown): Outcome<ShapedPolicy> {
  const read = policySchema.safeParse(document);
  if (read.success) return { ok: true, value: { policy: read.data, issues: [] } };
  const problems: readonly ShapeProblem[] = read.error.issues;
  const issues = problems.flatMap(issuesOf);
  const strangers = problems.filter(({ code }) => code === "unrecognized_keys");
  if (strangers.length < problems.length) return { ok: false, issues };
  const without = strangers.reduce<unknown>(
    (rest, { path, keys }) => withoutKeys(rest, path, keys ?? []),
    document,
  );
  const again = policySchema.safeParse(without);
  return again.success ? { ok: true, value: { policy: again.data, issues } } : { ok: false, issues };
}

function issuesOf(problem: ShapeProblem): readonly Issue[] {
  const path = problem.path.map((part) => `/${pointerPart(part)}`).join("");
  if (problem.code === "unrecognized_keys") {
    return (problem.keys ?? []).map((key) => ({
      code: "policy_key_unknown",
      at: `policy:${path}/${pointerPart(key)}`,
      path,
      key,
    }));
  }
  return [
    {
      code: "policy_invalid",
      at: `policy:${path}`,
      path,
      problem: problem.code,
      expected: expectedOf(problem),
    },
  ];
}

/** JSON pointers write "~" and "/" inside names as ~0 and ~1. */
const pointerPart = (part: PropertyKey): string => String(part).replaceAll("~", "~0").replaceAll("/", "~1");

/** What would be right at this place: a kind of value, a bound, or the words to choose from. */
function expectedOf({
  expected,
  values,
  minimum,
  maximum,
  inclusive,
  options,
  errors,
}: ShapeProblem): string {
  if (values !== undefined && Array.isArray(values)) return values.map(String).join(" | ");
  const orEqual = inclusive === false ? "" : "=";
  if (minimum !== undefined) return `>${orEqual} ${JSON.stringify(minimum)}`;
  if (maximum !== undefined) return `<${orEqual} ${JSON.stringify(maximum)}`;
  if (options !== undefined) return options.map(String).join(" | ");
  if (errors !== undefined) return errors.flatMap((inner) => inner.map(expectedOf)).join(" | ");
  return typeof expected === "string" ? expected : "";
}

function withoutKeys(document: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  if (typeof document !== "object" || document === null) return document;
  const [part, ...rest] = path;
  if (Array.isArray(document)) {
    return document.map((item: unknown, index) => (index === part ? withoutKeys(item, rest, keys) : item));
  }
  const entries = Object.entries(document);
  return Object.fromEntries(
    part === undefined
      ? entries.filter(([key]) => !keys.includes(key))
      : entries.map(([key, value]) => [
          key,
          key === part ? withoutKeys(value, rest, keys) : (value as unknown),
        ]),
  );
}
