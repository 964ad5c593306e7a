import type { AppraisalPolicy, ModelNode } from "../../core/index.ts";
import { labelKey } from "./labelKey.ts";

/**
 * Which node of a policy is meant by each node that the reader found? The same id under the same name before any
 * other (two areas may have an indicator "Quality" each); else by name or alias, areas with areas and indicators with
 * indicators. What has no counterpart is not in the map.
 */
export function matchNodes(read: readonly ModelNode[], policy: AppraisalPolicy): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { kind, id, name, aliases } of policy.model.nodes)
    for (const label of [name, ...aliases, id]) {
      const key = `${kind}:${labelKey(label)}`;
      if (!known.has(key)) known.set(key, id);
    }
  const same = new Set(policy.model.nodes.map(({ kind, id, name }) => `${kind}:${id}:${labelKey(name)}`));
  return new Map(
    read.flatMap(({ kind, id, name }) => {
      if (same.has(`${kind}:${id}:${labelKey(name)}`)) return [[id, id] as const];
      const found = known.get(`${kind}:${labelKey(name)}`);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}
