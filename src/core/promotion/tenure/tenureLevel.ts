import type { TenureRange } from "../promotionPolicy.ts";

/** Where a tenure belongs by the policy's ranges. In a gap the policy says nothing and nothing is guessed. */
export type TenurePlace =
  | { readonly kind: "level"; readonly levelId: string }
  | { readonly kind: "gap"; readonly below: string; readonly above: string }
  | { readonly kind: "belowAll" }
  | { readonly kind: "aboveAll" };

/**
 * To which level does a tenure belong?
 *
 * @param ranges - In rising order; both ends inclusive.
 *
 * @example
 * const ranges = [{ levelId: "junior", minMonths: 24, maxMonths: 36 }, { levelId: "middle", minMonths: 48, maxMonths: 60 }]
 * tenureLevel(ranges, 42)
 * //=> { kind: "gap", below: "junior", above: "middle" }
 */
export function tenureLevel(ranges: readonly TenureRange[], months: number): TenurePlace {
  let below: string | null = null;
  for (const { levelId, minMonths, maxMonths } of ranges) {
    if (months < minMonths)
      return below === null ? { kind: "belowAll" } : { kind: "gap", below, above: levelId };
    if (maxMonths === null || months <= maxMonths) return { kind: "level", levelId };
    below = levelId;
  }
  return below === null ? { kind: "belowAll" } : { kind: "aboveAll" };
}
