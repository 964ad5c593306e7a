import type { FoundWeight } from "../tableReading.ts";
import type { WeighedRow } from "./ownWeights.ts";

/** A row of a long table with where its weight stands. */
export type PlacedRow = Omit<WeighedRow, "leaf" | "area"> & { readonly weight: FoundWeight | null };

/** Rows of few people whose own weights add up to no whole, where theirs is not the weight that those of the others have. */
export function strayWeights(
  rows: readonly PlacedRow[],
  subjects: number,
): readonly (Omit<PlacedRow, "weight"> & { readonly own: FoundWeight; readonly usual: FoundWeight })[] {
  const sums = new Float64Array(subjects);
  for (const { subject, weight } of rows) sums[subject] = (sums[subject] ?? 0) + (weight?.share ?? 0);
  const isOff = (subject: number): boolean => Math.abs((sums[subject] ?? 0) - 1) > 0.011;
  if (sums.filter((_, subject) => isOff(subject)).length * 2 >= subjects) return [];
  const usualOf = new Map<number, FoundWeight>();
  for (const { subject, indicator, weight } of rows)
    if (weight !== null && !isOff(subject) && !usualOf.has(indicator)) usualOf.set(indicator, weight);
  return rows.flatMap(({ subject, indicator, weight: own }) => {
    const usual = usualOf.get(indicator);
    const isStray = own !== null && usual !== undefined && own.share !== usual.share && isOff(subject);
    return isStray ? [{ subject, indicator, own, usual }] : [];
  });
}
