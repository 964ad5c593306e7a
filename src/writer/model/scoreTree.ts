import type { AppraisalPolicy, AreaNode, IndicatorNode, ModelNode } from "../../core/index.ts";
import { resolveRole } from "../../core/index.ts";

/** A node of the model with what is below it, in order of display. */
export interface TreeNode {
  readonly node: ModelNode;
  /** 0 for children of the root. */
  readonly depth: number;
  readonly children: readonly TreeNode[];
  /** Positions of the leaves below (or of the leaf itself) among all leaves: [first, last]. */
  readonly leaves: readonly [first: number, last: number];
}

/** The model as a tree; leaves and areas are numbered from left to right as tabs show them. */
export interface ScoreTree {
  readonly roots: readonly TreeNode[];
  /** All nodes, parents before children. */
  readonly nodes: readonly TreeNode[];
  readonly leaves: readonly IndicatorNode[];
  readonly areas: readonly (TreeNode & { readonly node: AreaNode })[];
}

/** Orders the model's nodes so that all leaves of an area are neighbours. */
export function scoreTree(policy: AppraisalPolicy): ScoreTree {
  const placed = resolveRole(policy, null).nodes;
  const leaves: IndicatorNode[] = [];
  const childrenOf = (parent: number, depth: number): readonly TreeNode[] =>
    placed.flatMap((candidate, index): readonly TreeNode[] => {
      if (candidate.parent !== parent || !candidate.isIn) return [];
      const { node } = candidate;
      const first = leaves.length;
      if (node.kind === "indicator") {
        leaves.push(node);
        return [{ node, depth, children: [], leaves: [first, first] }];
      }
      const children = childrenOf(index, depth + 1);
      return leaves.length === first ? [] : [{ node, depth, children, leaves: [first, leaves.length - 1] }];
    });
  const roots = childrenOf(-1, 0);
  const nodes = flatten(roots);
  return { roots, nodes, leaves, areas: nodes.filter(isArea) };
}

const flatten = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

const isArea = (tree: TreeNode): tree is TreeNode & { readonly node: AreaNode } => tree.node.kind === "area";
