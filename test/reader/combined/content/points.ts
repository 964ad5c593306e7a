import type { Entry, Leaf } from "./content.ts";

/** What a person's gaps count as in a total. */
export type GapRule = "leftOut" | "asNothing";

/** A share of the full score with what it counts. */
export interface Weighed {
  readonly value: number | null;
  readonly weight: number;
}

/** The weighted mean; null where there is nothing. */
export function meanOf(items: readonly Weighed[], rule: GapRule = "leftOut"): number | null {
  const counted = items.filter(({ value }) => value !== null);
  if (counted.length === 0) return null;
  const base = rule === "leftOut" ? counted : items;
  const sum = counted.reduce((total, { value, weight }) => total + (value ?? 0) * weight, 0);
  return sum / base.reduce((total, { weight }) => total + weight, 0);
}

/** The points out of 100 of a person's entries, one per leaf. */
export function pointsOf(
  leaves: readonly Leaf[],
  entries: readonly Entry[],
  max: number,
  rule: GapRule,
  isEqual: boolean,
): number | null {
  const mean = meanOf(
    leaves.map(({ percent }, index) => ({
      value: entries[index]?.number ?? null,
      weight: isEqual ? 1 : percent,
    })),
    rule,
  );
  return mean === null ? null : (mean / max) * 100;
}
