import { repairWeights, type AppraisalPolicy } from "../../core/index.ts";
import { balanceShares } from "./balanceShares.ts";
import { changedPlaces } from "./changedPlaces.ts";
import { editGrades } from "./editGrades.ts";
import { editTree } from "./editTree.ts";
import { editQuota } from "./editQuota.ts";
import type { PolicyEdit } from "./policyEdit.ts";
import { setWeights } from "./setWeights.ts";
import { siblingWeights } from "./siblingWeights.ts";

/**
 * A policy with one change. What the user decides is no longer "assumed": the marks of the places that changed go.
 *
 * @example
 * editPolicy(policy, { kind: "weight", nodeId: "quality", roleId: null, weight: 0.5 }).model.nodes[0].weight
 * //=> 0.5
 */
export function editPolicy(policy: AppraisalPolicy, edit: PolicyEdit): AppraisalPolicy {
  // Nodes carry their marks with them where they move.
  if (isOfTree(edit)) return editTree(policy, edit);
  const edited = withEdit(policy, edit);
  const changed = [...changedPlaces(policy, edited)];
  if (changed.length === 0) return policy;
  const touches = (path: string): boolean =>
    changed.some((place) => place === path || place.startsWith(`${path}/`) || path.startsWith(`${place}/`));
  return { ...edited, assumed: policy.assumed.filter((path) => !touches(path)) };
}

type TreeEdit = Parameters<typeof editTree>[1];

const isOfTree = (edit: PolicyEdit): edit is TreeEdit =>
  ["addNode", "removeNode", "renameNode", "moveNode"].includes(edit.kind);

function withEdit(policy: AppraisalPolicy, edit: Exclude<PolicyEdit, TreeEdit>): AppraisalPolicy {
  switch (edit.kind) {
    case "weight":
      return setWeights(policy, edit.roleId, new Map([[edit.nodeId, edit.weight]]));
    case "balancedWeight": {
      const parentId = policy.model.nodes.find(({ id }) => id === edit.nodeId)?.parentId ?? null;
      return setSiblings(policy, edit.roleId, parentId, (weights, ids) =>
        balanceShares(weights, ids.indexOf(edit.nodeId), edit.weight),
      );
    }
    case "repairWeights": {
      const whole = siblingWeights(policy, edit.roleId, edit.parentId).whole ?? 1;
      return setSiblings(policy, edit.roleId, edit.parentId, (weights) =>
        repairWeights(weights, edit.how, whole),
      );
    }
    case "indicator": {
      const nodes = policy.model.nodes.map((node) =>
        node.kind === "indicator" && node.id === edit.nodeId ? { ...node, ...edit.change } : node,
      );
      return { ...policy, model: { ...policy.model, nodes } };
    }
    case "roleTarget": {
      const roles = policy.roles.map((role) => {
        if (role.id !== edit.roleId) return role;
        const others = Object.entries(role.targets).filter(([id]) => id !== edit.nodeId);
        const own = edit.target === null ? [] : [[edit.nodeId, edit.target] as const];
        return { ...role, targets: Object.fromEntries([...others, ...own]) };
      });
      return { ...policy, roles };
    }
    case "band":
    case "addBand":
    case "removeBand":
      return editGrades(policy, edit);
    case "rater": {
      const groups = policy.raters.groups.map((rule) =>
        rule.group === edit.group ? { ...rule, ...edit.change } : rule,
      );
      return { ...policy, raters: { ...policy.raters, groups } };
    }
    case "raters":
      return { ...policy, raters: { ...policy.raters, ...edit.change } };
    case "quota":
    case "share":
    case "balancedShare":
      return editQuota(policy, edit);
    case "bonus": {
      const followUp = policy.followUp ?? { bonusCoefficients: {}, trainingBelow: null, courses: {} };
      const others = Object.entries(followUp.bonusCoefficients).filter(([grade]) => grade !== edit.grade);
      const own = edit.coefficient === null ? [] : [[edit.grade, edit.coefficient] as const];
      const bonusCoefficients = Object.fromEntries([...others, ...own]);
      return { ...policy, followUp: { ...followUp, bonusCoefficients } };
    }
    case "scale": {
      const scales = policy.scales.map((scale) =>
        scale.id === edit.scaleId ? { ...scale, ...edit.change } : scale,
      );
      return { ...policy, scales };
    }
    case "periods":
      return { ...policy, periods: { ...policy.periods, ...edit.change } };
    case "absence":
      return { ...policy, absence: { ...policy.absence, ...edit.change } };
  }
}

function setSiblings(
  policy: AppraisalPolicy,
  roleId: string | null,
  parentId: string | null,
  change: (weights: readonly number[], ids: readonly string[]) => readonly number[],
): AppraisalPolicy {
  const { nodes, weights } = siblingWeights(policy, roleId, parentId);
  const ids = nodes.map(({ id }) => id);
  const changed = change(weights, ids);
  const entries = ids.map((id, index) => [id, round(changed[index] ?? 0)] as const);
  return setWeights(policy, roleId, new Map(entries));
}

/** Without binary noise: 0.1 + 0.2 is 0.3. */
const round = (weight: number): number => Math.round(weight * 1e12) / 1e12;
