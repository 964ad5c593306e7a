import type { RaterGroup } from "../../../core/index.ts";

/** A way in which the sheet may combine its raters: shares by group. Empty: every entry counts alike. */
export type RaterMix = ReadonlyMap<RaterGroup, number>;

/** Which ways are usual? The sheet's own weights where it gives them; else all alike, one alone, self beside superior. */
export function raterMixes(
  groups: readonly RaterGroup[],
  known: ReadonlyMap<RaterGroup, number>,
): readonly RaterMix[] {
  if (known.size > 0) return [known];
  const equal = new Map(groups.map((group) => [group, 1]));
  const alone = groups.map((group): RaterMix => new Map([[group, 1]]));
  const pairs =
    groups.includes("self") && groups.includes("superior")
      ? [0.1, 0.2, 0.3, 0.4].map(
          (self): RaterMix =>
            new Map([
              ["self", self],
              ["superior", 1 - self],
            ]),
        )
      : [];
  return [equal, ...alone, ...pairs];
}
