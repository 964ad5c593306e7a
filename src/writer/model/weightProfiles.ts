import type { AppraisalPolicy, ResolvedNode } from "../../core/index.ts";
import { resolveRole } from "../../core/index.ts";

/** Weights that hold for one or several roles. */
export interface WeightProfile {
  /** Names of the roles; empty where the policy has no role templates or all weigh alike. */
  readonly roleNames: readonly string[];
  readonly nodes: ReadonlyMap<string, ResolvedNode>;
}

/** The different sets of weights, and which of them each role has. */
export interface WeightProfiles {
  readonly profiles: readonly WeightProfile[];
  /** Position in `profiles` by role id. */
  readonly ofRole: ReadonlyMap<string, number>;
}

/** Roles with the same weights share a profile, so that one row of weights serves them all. */
export function weightProfiles(policy: AppraisalPolicy): WeightProfiles {
  if (policy.roles.length === 0) {
    return { profiles: [{ roleNames: [], nodes: nodesOf(policy, null) }], ofRole: new Map() };
  }
  const found = new Map<string, { names: string[]; position: number; nodes: WeightProfile["nodes"] }>();
  const ofRole = new Map<string, number>();
  for (const role of policy.roles) {
    const nodes = nodesOf(policy, role.id);
    const key = [...nodes.values()].map(({ weightOfTotal }) => weightOfTotal).join(",");
    const profile = found.get(key) ?? { names: [], position: found.size, nodes };
    profile.names.push(role.name);
    found.set(key, profile);
    ofRole.set(role.id, profile.position);
  }
  const profiles = [...found.values()];
  const isOne = profiles.length === 1;
  return {
    profiles: profiles.map(({ names, nodes }) => ({ roleNames: isOne ? [] : names, nodes })),
    ofRole,
  };
}

const nodesOf = (policy: AppraisalPolicy, roleId: string | null): ReadonlyMap<string, ResolvedNode> =>
  new Map(resolveRole(policy, roleId).nodes.map((resolved) => [resolved.node.id, resolved]));
