import type { ModelNode } from "../policy/appraisalModel.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { ResolvedNode, ResolvedRole } from "./resolvedRole.ts";
import type { RoleDifferences } from "./roleWeights.ts";
import { roleWeights } from "./roleWeights.ts";
import { shareWeights } from "./shareWeights.ts";

/**
 * Which nodes, weights and targets hold for a role? Weights come out as shares inside the parent that sum to one
 * (33.33 × 3 becomes a third each) and as shares of the total, whichever basis the policy writes them on.
 *
 * @param roleId - A role template's id; null for the model itself.
 *
 * @example
 * resolveRole(samplePolicy, null).nodes.map(({ node, weightOfTotal }) => [node.id, weightOfTotal])
 * //=> [["results", 0.6], ["traffic", 0.6], ["ability", 0.4], ["skill", 0.4]]
 */
export function resolveRole(policy: AppraisalPolicy, roleId: string | null): ResolvedRole {
  const template = roleId === null ? null : policy.roles.find((candidate) => candidate.id === roleId);
  if (template === undefined) throw new RangeError(`The policy has no role template "${String(roleId)}"`);
  const differences: RoleDifferences =
    template === null ? { weights: {}, targets: {} } : roleWeights(policy.roles, template.id);
  const { nodes, basis, intendedTotal } = policy.model;
  const tree = readTree(nodes, differences);
  const shares = basis === "parent" ? sharesInParents(tree) : sharesOfTotal(tree);
  const whole = intendedTotal ?? 1;
  const resolved: ResolvedNode[] = [];
  nodes.forEach((node, index) => {
    const { parent, isIn } = tree.placed[index] ?? { parent: -1, isIn: false };
    const above = parent === -1 ? undefined : resolved[parent];
    const weightInParent = shares[index] ?? 0;
    resolved.push({
      node,
      parent,
      depth: above === undefined ? 0 : above.depth + 1,
      isIn,
      weightInParent,
      weightOfTotal: weightInParent * (above === undefined ? whole : above.weightOfTotal),
      target: node.kind === "indicator" ? (differences.targets[node.id] ?? node.target) : null,
    });
  });
  return { id: template?.id ?? null, name: template?.name ?? null, nodes: resolved };
}

interface Tree {
  readonly placed: readonly { readonly parent: number; readonly isIn: boolean }[];
  readonly weights: readonly (number | null)[];
  /** Indices of children by parent's index, -1 for the root; nodes that are out are left out. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

function readTree(nodes: readonly ModelNode[], { weights }: RoleDifferences): Tree {
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const children = new Map<number, number[]>();
  const placed: { parent: number; isIn: boolean }[] = [];
  nodes.forEach((node, index) => {
    const found = node.parentId === null ? -1 : (indexOf.get(node.parentId) ?? index);
    // A parent that is unknown or stands below its child is reported by checkPolicy; the node is then out.
    const isPlaced = found < index;
    const isIn = isPlaced && weights[node.id] !== null && (found === -1 || placed[found]?.isIn === true);
    placed.push({ parent: isPlaced ? found : -1, isIn });
    if (isIn) children.set(found, [...(children.get(found) ?? []), index]);
  });
  return { placed, children, weights: nodes.map((node) => weights[node.id] ?? node.weight) };
}

function sharesInParents({ weights, children }: Tree): Float64Array {
  const shares = new Float64Array(weights.length);
  for (const siblings of children.values()) {
    const filled = shareWeights(
      siblings.map((index) => weights[index] ?? null),
      1,
    );
    setShares(shares, siblings, filled);
  }
  return shares;
}

/** Leaves carry shares of the total; an area weighs what its leaves weigh together. */
function sharesOfTotal({ weights, children }: Tree): Float64Array {
  const totals = new Float64Array(weights.length);
  const fill = (parent: number, whole: number): number => {
    const siblings = children.get(parent) ?? [];
    const filled = shareWeights(
      siblings.map((index) => weights[index] ?? (children.has(index) ? sumBelow(index) : null)),
      whole,
    );
    siblings.forEach((index, position) => {
      const own = filled[position] ?? 0;
      totals[index] = children.has(index) ? fill(index, own) : own;
    });
    return siblings.reduce((sum, index) => sum + (totals[index] ?? 0), 0);
  };
  const sumBelow = (parent: number): number | null => {
    let sum = 0;
    for (const index of children.get(parent) ?? []) {
      const own = children.has(index) ? sumBelow(index) : (weights[index] ?? null);
      if (own === null) return null;
      sum += own;
    }
    return sum;
  };
  fill(-1, 1);
  const shares = new Float64Array(weights.length);
  for (const siblings of children.values()) {
    setShares(
      shares,
      siblings,
      siblings.map((index) => totals[index] ?? 0),
    );
  }
  return shares;
}

/** Siblings in proportion; where all weigh nothing they stay at nothing. */
function setShares(shares: Float64Array, siblings: readonly number[], weights: readonly number[]): void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  siblings.forEach((index, position) => {
    shares[index] = sum === 0 ? 0 : (weights[position] ?? 0) / sum;
  });
}
