import type { ModelNode } from "../policy/appraisalModel.ts";

/** A node of the tree with the weights that hold for one role. */
export interface ResolvedNode {
  readonly node: ModelNode;
  /** Index into the role's nodes; -1 for children of the root. */
  readonly parent: number;
  /** 0 for children of the root. */
  readonly depth: number;
  /** False where the role template takes the node (or one above it) out; its weights are 0. */
  readonly isIn: boolean;
  /** Share inside the parent, 0..1; siblings sum to one. */
  readonly weightInParent: number;
  /** Share of the total; leaves sum to the model's intended total, 1 as a rule. */
  readonly weightOfTotal: number;
  /** Target for everybody in the role; null where there is none. */
  readonly target: number | null;
}

/** The whole tree as it holds for one role, in the order of the model's nodes. */
export interface ResolvedRole {
  /** Null for the model itself, where the policy has no role templates. */
  readonly id: string | null;
  readonly name: string | null;
  readonly nodes: readonly ResolvedNode[];
}
