import type { RaterGroupRule } from "./raterPolicy.ts";
import type { Direction, ScoringRule } from "./scoringRule.ts";

/** How weights were entered: as shares inside the parent, or as shares of the total (global weights). */
export type WeightBasis = "parent" | "total";

interface NodeBase<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  /** Null for the children of the root; the root itself is not a node. */
  readonly parentId: string | null;
  readonly name: string;
  /** Other headers under which sheets know it. */
  readonly aliases: readonly string[];
  /** Share on the model's basis, 0..1 (or more, where a bonus is allowed by name); null = equal share of what is left. */
  readonly weight: number | null;
}

/** An area of the tree (KRA, dimension): has children, no entries of its own. */
export type AreaNode = NodeBase<"area">;

/** A leaf that is measured or rated. */
export interface IndicatorNode extends NodeBase<"indicator"> {
  /** `rating`: a rater's entry on a scale. `actual`: a measured value turned into points by the rule. */
  readonly measuredBy: "rating" | "actual";
  readonly direction: Direction;
  readonly unit: string | null;
  /** The scale of entries; null = the policy's score scale (0..100). */
  readonly scaleId: string | null;
  /** Null for ratings that count as they are. */
  readonly rule: ScoringRule | null;
  /** Target for everybody; a `target` measure of the dataset goes before it. */
  readonly target: number | null;
  readonly allowsNotApplicable: boolean;
  /** Raters of this indicator where they differ from the policy's. */
  readonly raters: readonly RaterGroupRule[] | null;
  /** Entries are already multiplied by the weight (points out of the weight), so they are only added. */
  readonly isPreweighted: boolean;
  readonly anchors: readonly { readonly points: number; readonly description: string }[];
}

export type ModelNode = AreaNode | IndicatorNode;

/** The tree of areas and indicators as a list, parents before children, siblings in order of display. */
export interface AppraisalModel {
  readonly basis: WeightBasis;
  /** Sum of the root's weights when it is meant to differ from 1 (1.1 with a bonus item); null = 1. */
  readonly intendedTotal: number | null;
  readonly nodes: readonly ModelNode[];
}

/** Which indicators and weights apply to a role; inherits from another template where named. */
export interface RoleTemplate {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly inherits: string | null;
  /** Weights that differ for this role, by node id; null takes a node (and what is below it) out. */
  readonly weights: Readonly<Record<string, number | null>>;
  /** Targets that differ for this role, by indicator id. */
  readonly targets: Readonly<Record<string, number>>;
  /** What the role is there for, in the policy's words; not given: the policy does not list it. */
  readonly duties?: readonly string[];
}
