/** Who rates, seen from the person rated. */
export type RaterGroup =
  "self" | "superior" | "secondSuperior" | "peer" | "subordinate" | "customer" | "hr" | "expert";

/** A group's part in an indicator's score. */
export interface RaterGroupRule {
  readonly group: RaterGroup;
  /** Share of the groups' sum; groups are weighed against each other, so only proportions matter. */
  readonly weight: number;
  /** Fewer entries than this and the group counts as absent. */
  readonly minCount: number;
  readonly combine: "mean" | "median" | "trimmedMean";
  /** Share cut off at each end by `trimmedMean`, 0..0.5 (0.1 drops the lowest and the highest tenth). */
  readonly trimShare: number;
}

/** A set of weights for when exactly these groups are present ("without peers: self 10, superior 90"). */
export interface RaterSet {
  readonly groups: readonly { readonly group: RaterGroup; readonly weight: number }[];
}

export interface RaterPolicy {
  readonly groups: readonly RaterGroupRule[];
  /** What an absent group means: its share goes to the others, a declared set is used, the score is blocked, or it is zero. */
  readonly missingGroup: "renormalise" | "declaredSets" | "block" | "zero";
  readonly sets: readonly RaterSet[];
  /** Averages of a group with fewer raters than this are never shown to the ratee. 1 shows all. */
  readonly anonymityThreshold: number;
}
