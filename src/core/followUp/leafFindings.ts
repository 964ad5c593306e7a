import { resolveRole } from "../model/resolveRole.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { roleIdOf } from "../result/roleIdOf.ts";
import type { NodeScores } from "../scoring/nodeScores.ts";
import type { NodeFinding } from "./nodeFinding.ts";

/**
 * Prepares finding everybody's scored indicators, most points lost first. Weights are those of the person's role;
 * an indicator that was not scored is not in the list.
 */
export function leafFindings(
  policy: AppraisalPolicy,
  result: AppraisalResult,
  scores: NodeScores,
): (row: number) => readonly NodeFinding[] {
  const leavesOf = leavesByRole(policy);
  const full = policy.scoreScale.max;
  return (row) =>
    leavesOf(roleIdOf(result, row))
      .flatMap(({ node, weightOfTotal }): NodeFinding[] => {
        const score = scores.get(node.id)?.[row] ?? Number.NaN;
        if (Number.isNaN(score)) return [];
        return [{ nodeId: node.id, name: node.name, score, lost: Math.max(0, full - score) * weightOfTotal }];
      })
      .sort((left, right) => right.lost - left.lost);
}

function leavesByRole(policy: AppraisalPolicy) {
  const known = new Map<string | null, ReturnType<typeof leavesOfRole>>();
  return (roleId: string | null): ReturnType<typeof leavesOfRole> => {
    let leaves = known.get(roleId);
    if (leaves === undefined) {
      leaves = leavesOfRole(policy, roleId);
      known.set(roleId, leaves);
    }
    return leaves;
  };
}

const leavesOfRole = (policy: AppraisalPolicy, roleId: string | null) =>
  resolveRole(policy, roleId).nodes.filter(({ node, isIn }) => isIn && node.kind === "indicator");
