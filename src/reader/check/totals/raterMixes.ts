import type { RaterGroup } from "../../../core/index.ts";

/** A way in which the sheet may combine its groups of raters: shares by group. Empty: every group counts alike. */
export type RaterMix = ReadonlyMap<RaterGroup, number>;

/**
 * Which ways are usual? The sheet's own weights where it gives them; else all groups alike, all raters alike, one group
 * alone; after these two groups in steps of five percent.
 *
 * @param raters - Groups with the number of their raters.
 */
export function raterMixes(
  raters: ReadonlyMap<RaterGroup, number>,
  known: ReadonlyMap<RaterGroup, number>,
): readonly (readonly RaterMix[])[] {
  if (known.size > 0) return [[known]];
  const groups = [...raters.keys()];
  const equal = new Map(groups.map((group) => [group, 1]));
  const areUneven = new Set(raters.values()).size > 1;
  const alone = groups.map((group): RaterMix => new Map([[group, 1]]));
  const [first, second] = groups;
  const pairs =
    first === undefined || second === undefined || groups.length > 2
      ? []
      : usualShares.map(
          (share): RaterMix =>
            new Map([
              [first, share],
              [second, Number((1 - share).toFixed(2))],
            ]),
        );
  return [[equal, ...(areUneven ? [raters] : []), ...alone], pairs];
}

/** Round shares first: of two that fit alike the rounder one is meant. */
const usualShares = [0.3, 0.4, 0.2, 0.1, 0.7, 0.6, 0.8, 0.9, 0.25, 0.35, 0.15, 0.45, 0.75, 0.65, 0.85, 0.55];
