import type { FoundWeight } from "../tableReading.ts";
import type { WeighedRow } from "./ownWeights.ts";

/** A row of a long table with where its weight stands. */
export type PlacedRow = Omit<WeighedRow, "leaf" | "area"> & { readonly weight: FoundWeight | null };

/** A weight of one person that is not the one that all others have. */
export interface StrayWeight {
  readonly subject: number;
  readonly indicator: number;
  readonly own: FoundWeight;
  readonly usual: FoundWeight;
}

/**
 * The weights of few people that add up to no whole, where they are not those of the others: none where these do not all
 * have the same.
 */
export function strayWeights(rows: readonly PlacedRow[], subjects: number): readonly StrayWeight[] {
  const sums = new Float64Array(subjects);
  for (const { subject, weight } of rows) sums[subject] = (sums[subject] ?? 0) + (weight?.share ?? 0);
  const isOff = (subject: number): boolean => Math.abs((sums[subject] ?? 0) - 1) > 0.011;
  if (sums.filter((_, subject) => isOff(subject)).length * 2 >= subjects) return [];
  const usualOf = new Map<number, FoundWeight>();
  for (const { subject, indicator, weight } of rows) {
    if (weight === null || isOff(subject)) continue;
    const usual = usualOf.get(indicator);
    if (usual !== undefined && usual.share !== weight.share) return [];
    usualOf.set(indicator, usual ?? weight);
  }
  return rows.flatMap(({ subject, indicator, weight: own }) => {
    const usual = usualOf.get(indicator);
    const isStray = own !== null && usual !== undefined && own.share !== usual.share;
    return isStray ? [{ subject, indicator, own, usual }] : [];
  });
}
