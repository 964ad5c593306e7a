import type { AppraisalPolicy } from "../../core/index.ts";

/**
 * Writes weights into the model, or into a role template where one is named.
 *
 * @param weights - By node id. In a role null means the model's own weight again.
 */
export function setWeights(
  policy: AppraisalPolicy,
  roleId: string | null,
  weights: ReadonlyMap<string, number | null>,
): AppraisalPolicy {
  if (roleId === null) {
    const nodes = policy.model.nodes.map((node) => {
      const weight = weights.get(node.id);
      return weight === undefined ? node : { ...node, weight };
    });
    return { ...policy, model: { ...policy.model, nodes } };
  }
  const roles = policy.roles.map((role) => {
    if (role.id !== roleId) return role;
    const kept = Object.entries(role.weights).filter(([nodeId]) => !weights.has(nodeId));
    const added = [...weights].filter(([, weight]) => weight !== null);
    return { ...role, weights: Object.fromEntries([...kept, ...added]) };
  });
  return { ...policy, roles };
}
