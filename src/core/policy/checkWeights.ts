import type { Issue } from "../issue.ts";
import { shareWeights } from "../model/shareWeights.ts";
import { roleWeights } from "../model/roleWeights.ts";
import type { ModelNode } from "./appraisalModel.ts";
import type { AppraisalPolicy } from "./appraisalPolicy.ts";

/** Weights whose sum misses by no more than this (a hundredth of a percent) were rounded, not wrong: 33.33 × 3. */
export const weightTolerance = 0.0001;

/**
 * Do the weights of every parent sum to the whole, for the model and for every role? Within the tolerance the
 * difference is noted and the weights count in proportion; beyond it, it is an error. Above 100 percent is right
 * only where the policy says so by name (`intendedTotal`). Siblings without weights get a doubt that names the
 * equal share they have.
 *
 * @example
 * checkWeights(thirdsPolicy).map(({ code, sumPercent }) => [code, sumPercent])
 * //=> [["weights_almost_sum", 99.99]]
 */
export function checkWeights(policy: AppraisalPolicy): readonly Issue[] {
  const ofModel = checkTree(policy, {}, null);
  const seen = new Set(ofModel.map(keyOf));
  const ofRoles = policy.roles.flatMap((role) =>
    checkTree(policy, roleWeights(policy.roles, role.id).weights, role.name).filter(
      // A role inherits the model's problems; they are said once.
      (issue) => !seen.has(keyOf(issue)),
    ),
  );
  // With role templates the model alone applies to nobody, unless some role takes it as it is.
  const isModelUsed =
    policy.roles.length === 0 ||
    policy.roles.some(({ id }) => Object.keys(roleWeights(policy.roles, id).weights).length === 0);
  return [...(isModelUsed ? ofModel : ofModel.filter(({ code }) => code === "weight_negative")), ...ofRoles];
}

const keyOf = (issue: Issue): string =>
  `${issue.code} ${String(issue.at)} ${"sumPercent" in issue ? String(issue.sumPercent) : ""}`;

function checkTree(
  policy: AppraisalPolicy,
  differences: Readonly<Record<string, number | null>>,
  roleName: string | null,
): readonly Issue[] {
  const { nodes, basis } = policy.model;
  const isIn = nodesInRole(nodes, differences);
  const ownWeight = (node: ModelNode): number | null => differences[node.id] ?? node.weight;
  // On the basis of the total an area without a weight of its own weighs what its children weigh together.
  const weightOf = (node: ModelNode): number | null => {
    const own = ownWeight(node);
    if (own !== null || node.kind === "indicator" || basis === "parent") return own;
    const children = nodes.filter(({ id, parentId }) => parentId === node.id && isIn.has(id)).map(weightOf);
    return children.includes(null) ? null : children.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  };
  const issues: Issue[] = [];
  for (const node of nodes) {
    const weight = weightOf(node);
    if (isIn.has(node.id) && weight !== null && weight < 0) {
      const at = `policy:/model/nodes/${String(nodes.indexOf(node))}/weight`;
      const facts = { nodeId: node.id, nodeName: node.name, weightPercent: percent(weight) };
      issues.push({ code: "weight_negative", at, ...facts });
    }
  }
  const parents: readonly (ModelNode | null)[] = [null, ...nodes.filter(({ kind }) => kind === "area")];
  for (const parent of parents) {
    const siblings = nodes.filter((node) => node.parentId === (parent?.id ?? null) && isIn.has(node.id));
    if (siblings.length === 0) continue;
    const whole = wholeOf(policy, parent, basis, weightOf);
    if (whole === null) continue;
    issues.push(...checkSiblings(siblings.map(weightOf), parent, whole, roleName, nodes));
  }
  return issues;
}

/** What the children of a parent must sum to; null where nothing is declared. */
function wholeOf(
  policy: AppraisalPolicy,
  parent: ModelNode | null,
  basis: "parent" | "total",
  weightOf: (node: ModelNode) => number | null,
): number | null {
  if (parent === null) return policy.model.intendedTotal ?? 1;
  return basis === "parent" ? 1 : weightOf(parent);
}

function checkSiblings(
  weights: readonly (number | null)[],
  parent: ModelNode | null,
  whole: number,
  roleName: string | null,
  nodes: readonly ModelNode[],
): readonly Issue[] {
  const at = parent === null ? "policy:/model" : `policy:/model/nodes/${String(nodes.indexOf(parent))}`;
  const names = { parentId: parent?.id ?? "", parentName: parent?.name ?? "" };
  const open = weights.filter((weight) => weight === null).length;
  const filled = shareWeights(weights, whole);
  const sum = filled.reduce((total, weight) => total + weight, 0);
  const facts = { ...names, sumPercent: percent(sum), intendedPercent: percent(whole), roleName };
  const isOff = Math.abs(sum - whole) > weightTolerance + 1e-12;
  if (isOff) return [{ code: "weights_do_not_sum", at, ...facts }];
  if (open > 0 && weights.length > 1) {
    const eachPercent = percent(filled[weights.indexOf(null)] ?? 0);
    return [{ code: "weights_equal", at, ...names, count: open, eachPercent }];
  }
  return Math.abs(sum - whole) > 1e-9 ? [{ code: "weights_almost_sum", at, ...facts }] : [];
}

function nodesInRole(
  nodes: readonly ModelNode[],
  differences: Readonly<Record<string, number | null>>,
): ReadonlySet<string> {
  const isIn = new Set<string>();
  for (const node of nodes) {
    const isAbove = node.parentId === null || isIn.has(node.parentId);
    if (isAbove && differences[node.id] !== null) isIn.add(node.id);
  }
  return isIn;
}

/** A share in percent without binary noise. */
const percent = (share: number): number => Math.round(share * 1e10) / 1e8;
