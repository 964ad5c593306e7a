import { roleWeights, shareWeights, type AppraisalPolicy, type ModelNode } from "../../core/index.ts";

/** The children of one parent with the weights that hold for a role. */
interface SiblingWeights {
  readonly nodes: readonly ModelNode[];
  /** As written, on the model's basis; null where an equal share of what is left is meant. */
  readonly written: readonly (number | null)[];
  /** The same with open weights filled in. */
  readonly weights: readonly number[];
  /** What they must sum to; null where the policy declares nothing. */
  readonly whole: number | null;
}

/**
 * Which weights do the children of a parent have in a role? Nodes that the role takes out are not in it.
 *
 * @param parentId - Null for the top of the tree.
 * @param roleId - Null for the model itself.
 *
 * @example
 * siblingWeights(policy, null, null).weights
 * //=> [0.6, 0.4]
 */
export function siblingWeights(
  { model, roles }: Pick<AppraisalPolicy, "model" | "roles">,
  roleId: string | null,
  parentId: string | null,
): SiblingWeights {
  const differences: Readonly<Record<string, number | null>> =
    roleId === null ? {} : roleWeights(roles, roleId).weights;
  const isIn = (node: ModelNode): boolean => differences[node.id] !== null;
  const childrenOf = (id: string | null) => model.nodes.filter((node) => node.parentId === id && isIn(node));
  // On the basis of the total an area without a weight of its own weighs what its children weigh together.
  const weightOf = (node: ModelNode): number | null => {
    const own = differences[node.id] ?? node.weight;
    if (own !== null || node.kind === "indicator" || model.basis === "parent") return own;
    const below = childrenOf(node.id).map(weightOf);
    return below.includes(null) ? null : below.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  };
  const nodes = childrenOf(parentId);
  const written = nodes.map(weightOf);
  const parent = model.nodes.find(({ id }) => id === parentId);
  const ofParent = parent === undefined ? 1 : weightOf(parent);
  const whole = parentId === null ? (model.intendedTotal ?? 1) : model.basis === "parent" ? 1 : ofParent;
  return { nodes, written, weights: shareWeights(written, whole ?? 1), whole };
}
