import {
  resolveRole,
  roleWeights,
  type AppraisalPolicy,
  type ModelNode,
  type ResolvedNode,
} from "../../core/index.ts";
import { siblingWeights } from "./siblingWeights.ts";

/** Do the children of a parent sum to what they must? */
export interface WeightSum {
  readonly sum: number;
  /** Null where the policy declares nothing. */
  readonly whole: number | null;
  readonly isRight: boolean;
}

/** One node of the tree as the editor shows it. */
export interface WeightRow {
  readonly node: ModelNode;
  /** 0 for children of the root. */
  readonly depth: number;
  /** JSON pointer of the weight that an edit would change. */
  readonly place: string;
  /** False where the role leaves the node out. */
  readonly isIn: boolean;
  /** As written, on the model's basis; null where an equal share of what is left is meant. */
  readonly written: number | null;
  /** The role's own weight rather than the model's. */
  readonly isOfRole: boolean;
  /** With open weights filled in, on the model's basis. */
  readonly weight: number;
  readonly ofTotal: number;
  /** Of the children; null for indicators. */
  readonly children: WeightSum | null;
}

/** The tree with the weights of a role, and the sum of the top level. */
export interface WeightTree {
  readonly rows: readonly WeightRow[];
  readonly top: WeightSum;
}

/** A hundredth of a percent is rounding (33.33 × 3), not a fault; see `checkWeights`. */
const tolerance = 0.0001 + 1e-12;

/** The tree of areas and indicators with everything that an editor of weights shows, parents before children. */
export function weightTree(policy: AppraisalPolicy, roleId: string | null): WeightTree {
  const resolved = resolveRole(policy, roleId);
  const own = roleId === null ? {} : roleWeights(policy.roles, roleId).weights;
  const rolePlace = policy.roles.findIndex(({ id }) => id === roleId);
  const sumOf = (parentId: string | null): WeightSum => {
    const { weights, whole } = siblingWeights(policy, roleId, parentId);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { sum, whole, isRight: whole === null || Math.abs(sum - whole) <= tolerance };
  };
  const rows = resolved.nodes.map((found, index): WeightRow => {
    const { node, depth, isIn, weightOfTotal } = found;
    const siblings = siblingWeights(policy, roleId, node.parentId);
    const place = siblings.nodes.indexOf(node);
    return {
      node,
      depth,
      isIn,
      place:
        roleId === null
          ? `/model/nodes/${String(index)}/weight`
          : `/roles/${String(rolePlace)}/weights/${pointerPart(node.id)}`,
      written: siblings.written[place] ?? null,
      isOfRole: typeof own[node.id] === "number",
      weight: siblings.weights[place] ?? 0,
      ofTotal: weightOfTotal,
      children: node.kind === "area" && hasChildren(resolved.nodes, index) ? sumOf(node.id) : null,
    };
  });
  return { rows, top: sumOf(null) };
}

const hasChildren = (nodes: readonly ResolvedNode[], index: number): boolean =>
  nodes.some(({ parent, isIn }) => parent === index && isIn);

const pointerPart = (part: string): string => part.replaceAll("~", "~0").replaceAll("/", "~1");
