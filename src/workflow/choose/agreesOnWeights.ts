import { resolveRole, type AppraisalPolicy } from "../../core/index.ts";

/** Weights are typed in whole percents: a third of a point more or less is the same weight. */
const tolerance = 0.0051;

/**
 * Does a policy weigh indicators as the sheet does? Where the sheet states no weights there is nothing to contradict;
 * else every stated share of the total must be the policy's for one of its roles at least.
 *
 * @param proposed - What the sheet implies.
 * @param idOf - The policy's indicator for each of the sheet's.
 */
export function agreesOnWeights(
  proposed: AppraisalPolicy,
  policy: AppraisalPolicy,
  idOf: ReadonlyMap<string, string>,
): boolean {
  const isStated = !proposed.assumed.includes("/model");
  if (!isStated || proposed.roles.length > 0 || proposed.model.intendedTotal !== null) return true;
  const roleIds = policy.roles.length === 0 ? [null] : policy.roles.map(({ id }) => id);
  const sharesOf = roleIds.map(
    (roleId) =>
      new Map(resolveRole(policy, roleId).nodes.map(({ node, weightOfTotal }) => [node.id, weightOfTotal])),
  );
  return resolveRole(proposed, null).nodes.every(({ node, weightOfTotal }) => {
    const id = idOf.get(node.id);
    if (id === undefined || node.weight === null) return true;
    return sharesOf.some((shares) => Math.abs((shares.get(id) ?? 0) - weightOfTotal) <= tolerance);
  });
}
