import type { RatingScale } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import { readWord } from "../value/readWord.ts";
import type { WordValues } from "./notes/wordValues.ts";
import type { RatedIndicator } from "./ratedIndicators.ts";
import { statedScale } from "./wordScale.ts";

/**
 * The scale of columns of marks that words head ("很满意 | 满意 | 不满意"): the points that the workbook gives for the
 * words, else their order. Null where the columns have points of their own.
 */
export function rankedScale(
  { node }: RatedIndicator,
  stated: readonly WordValues[],
): { readonly scale: RatingScale; readonly isStated: boolean; readonly ranks: readonly string[] } | null {
  const ranks = node.mentions.find((mention) => mention.ranks !== undefined)?.ranks ?? [];
  if (ranks.length === 0) return null;
  const words = ranks.map((rank) => readWord(rank) ?? rank);
  const own = statedScale(words, stated);
  if (own !== null) return { scale: own, isStated: true, ranks: words };
  const id = ranks.join("-");
  const labels = ranks.map((label, index) => ({ label, aliases: [label], value: ranks.length - index }));
  const scale = {
    ...{ id, name: id, min: 1, max: ranks.length, step: 1, labels },
    normalisation: { kind: "proportional", full: 100 } as const,
  };
  return { scale, isStated: false, ranks };
}

/** Gives every mark the points of its word instead of its place in the order. */
export function pointsOfRanks({ values }: MeasureDraft, scale: RatingScale, ranks: readonly string[]): void {
  values.forEach((value, row) => {
    const rank = ranks[ranks.length - value];
    const label = scale.labels.find(({ aliases }) => rank !== undefined && aliases.includes(rank));
    if (label !== undefined) values[row] = label.value;
  });
}
