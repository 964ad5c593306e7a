import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import { spreadOf, type Spread } from "./decideScale.ts";
import { measuresOf } from "./measuresOf.ts";

/** An indicator with its entries. */
export interface RatedIndicator {
  readonly node: NodeDraft;
  /** Its ratings, by rater and period. */
  readonly ratings: readonly MeasureDraft[];
  /** How the ratings lie. */
  readonly spread: Spread;
  /** A target or an actual stands beside the ratings. */
  readonly isMeasured: boolean;
}

/** All indicators of the tree, each with its entries. */
export function ratedIndicators(
  nodes: readonly NodeDraft[],
  measures: readonly MeasureDraft[],
): readonly RatedIndicator[] {
  const ofIndicator = measuresOf(measures);
  return nodes
    .filter(({ kind }) => kind === "indicator")
    .map((node) => {
      const all = ofIndicator(node.id);
      const ratings = all.filter(({ kind }) => kind === "rating");
      return { node, ratings, spread: spreadOf(ratings), isMeasured: ratings.length < all.length };
    });
}
