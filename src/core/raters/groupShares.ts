import type { RaterGroup, RaterPolicy } from "../policy/raterPolicy.ts";

/** A rater group of one indicator, and whether enough of its raters entered. */
export interface GroupPresence {
  readonly group: RaterGroup;
  readonly weight: number;
  readonly isPresent: boolean;
}

/** What each group counts: shares that sum to one over the present (or, counted as zero, all) groups. */
export type GroupShares =
  | { readonly kind: "shares"; readonly shares: readonly number[] }
  /** The policy for absent groups does not allow a score. */
  | { readonly kind: "blocked" }
  /** The policy declares no weights for the set of groups that is present. */
  | { readonly kind: "undeclaredSet" };

/**
 * How much does each rater group count when some are absent? By the policy: the others take over in proportion
 * (`renormalise`), a declared set of weights is used, the absent count as zero points, or there is no score.
 *
 * @returns Shares by group, in the order given; at least one group must be present.
 *
 * @example
 * // Self 10, peers 30, superior 60, and no peers entered.
 * const groups = [
 *   { group: "self", weight: 10, isPresent: true },
 *   { group: "peer", weight: 30, isPresent: false },
 *   { group: "superior", weight: 60, isPresent: true },
 * ]
 * groupShares(groups, { missingGroup: "renormalise", sets: [] })
 * //=> { kind: "shares", shares: [10 / 70, 0, 60 / 70] }
 */
export function groupShares(
  groups: readonly GroupPresence[],
  policy: Pick<RaterPolicy, "missingGroup" | "sets">,
): GroupShares {
  const isComplete = groups.every(({ isPresent, weight }) => isPresent || weight === 0);
  if (isComplete || policy.missingGroup === "renormalise") {
    return proportional(groups.map(({ isPresent, weight }) => (isPresent ? weight : 0)));
  }
  if (policy.missingGroup === "zero") return proportional(groups.map(({ weight }) => weight));
  if (policy.missingGroup === "block") return { kind: "blocked" };
  const present = groups.filter(({ isPresent }) => isPresent);
  const set = policy.sets.find(
    (candidate) =>
      candidate.groups.length === present.length &&
      present.every(({ group }) => candidate.groups.some((other) => other.group === group)),
  );
  if (set === undefined) return { kind: "undeclaredSet" };
  const weightOf = new Map(set.groups.map(({ group, weight }) => [group, weight]));
  return proportional(groups.map(({ group, isPresent }) => (isPresent ? (weightOf.get(group) ?? 0) : 0)));
}

function proportional(weights: readonly number[]): GroupShares {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return { kind: "blocked" };
  return { kind: "shares", shares: weights.map((weight) => weight / sum) };
}
