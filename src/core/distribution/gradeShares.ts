import type { DistributionPolicy } from "../policy/rankingPolicy.ts";

/** What a distribution says of grades, with the grades as codes; the same for all its groups. */
export interface GradeShares {
  /** Best grade first; grades that the scale does not have are left out. */
  readonly shares: readonly { readonly grade: string; readonly share: number; readonly code: number }[];
  readonly floorGates: readonly { readonly code: number; readonly minScore: number }[];
}

/** Finds the codes of the grades that a distribution names. */
export function gradeShares(policy: DistributionPolicy, codeOf: (label: string) => number): GradeShares {
  const shares = policy.shares
    .map(({ grade, share }) => ({ grade, share, code: codeOf(grade) }))
    .filter(({ code }) => code !== 0)
    .sort((left, right) => left.code - right.code);
  const floorGates = policy.floorGates.map(({ grade, minScore }) => ({ code: codeOf(grade), minScore }));
  return { shares, floorGates };
}
