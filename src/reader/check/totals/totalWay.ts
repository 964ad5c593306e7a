import type { RaterMix } from "./raterMixes.ts";

/** A way in which a sheet may come from its entries to a total. Sheets rarely say which. */
export interface TotalWay {
  readonly mix: RaterMix;
  /** Entries are brought to 100 points before they are weighted. */
  readonly isNormalised: boolean;
  /** People with a missing entry: not recomputed, weighed by what stands, or counted as zero. */
  readonly gaps: "whole" | "leftOut" | "zero";
  /** What the weighted sum is multiplied by: a sum of n columns is n times their mean. */
  readonly factor: number;
  /** Bonus and deduction points are added. */
  readonly hasAdjustments: boolean;
  /** Indicators that the total does without. */
  readonly without: ReadonlySet<string>;
  /** Not what a sheet usually does: believed only when nearly every total follows it. */
  readonly isUnusual: boolean;
}

/** Facts that tell which ways are worth a try. */
export interface TotalShape {
  /** The plain ones first, then those that only totals show. */
  readonly mixes: readonly (readonly RaterMix[])[];
  readonly indicators: readonly string[];
  readonly hasGaps: boolean;
  /** With bonus and deduction points or without, the usual first. */
  readonly adjustments: readonly boolean[];
  readonly hasOtherScales: boolean;
  readonly hasPreweighted: boolean;
  readonly areWeightsKnown: boolean;
  /** Share of the area whose partial total this is; null for the whole. */
  readonly areaShare: number | null;
  /** What all weights come to where that is not 1; null where they do. */
  readonly otherTotal: number | null;
  /** What the full marks that weigh the indicators come to, in hundreds; null where other weights do. */
  readonly wholeMarks: number | null;
}

const nothing: ReadonlySet<string> = new Set();

/** The usual ways first, so that of two that fit alike the usual one is taken. */
export function* waysOfTotal(shape: TotalShape): Generator<TotalWay> {
  const { mixes, indicators, hasGaps, adjustments, hasOtherScales, hasPreweighted, areaShare } = shape;
  const treatments: readonly TotalWay["gaps"][] = !hasGaps
    ? ["whole"]
    : hasPreweighted
      ? ["whole", "zero"]
      : ["whole", "leftOut", "zero"];
  const mean = areaShare === null || areaShare <= 0 ? 1 : 1 / areaShare;
  const sum = mean * indicators.length;
  const scaled = areaShare === null && shape.otherTotal !== null ? 1 / shape.otherTotal : 1;
  const factors = [...new Set([1, mean, scaled, ...(shape.areWeightsKnown ? [] : [sum])])];
  // Points out of 20 or 400 are added, whatever they are worth of a hundred.
  if (shape.wholeMarks !== null)
    for (const mix of mixes.flat())
      for (const hasAdjustments of adjustments)
        for (const gaps of treatments)
          yield {
            mix,
            isNormalised: true,
            gaps,
            factor: shape.wholeMarks,
            hasAdjustments,
            without: nothing,
            isUnusual: false,
          };
  for (const isNormalised of hasOtherScales ? [false, true] : [false])
    for (const factor of factors)
      for (const gaps of treatments)
        // Points that one rater's total holds look like a share of another's higher scores.
        for (const alike of mixes)
          for (const hasAdjustments of adjustments)
            for (const mix of alike)
              yield {
                mix,
                isNormalised,
                gaps,
                factor,
                hasAdjustments,
                without: nothing,
                isUnusual: isNormalised || (factor === sum && factor !== mean),
              };
  if (!shape.areWeightsKnown && areaShare === null) yield* waysWithout(shape, treatments);
}

/** Without weights the totals themselves may show that a column or two do not belong to the score. */
function* waysWithout(
  { mixes, indicators }: TotalShape,
  treatments: readonly TotalWay["gaps"][],
): Generator<TotalWay> {
  const mix = mixes[0]?.[0];
  const count = indicators.length;
  if (mix === undefined || count < 3 || count > 20) return;
  const sets = indicators.flatMap((first, index) => [
    [first],
    ...(count < 4 ? [] : indicators.slice(index + 1).map((second) => [first, second])),
  ]);
  for (const out of sets.sort((a, b) => a.length - b.length))
    for (const gaps of treatments)
      yield {
        mix,
        isNormalised: false,
        gaps,
        factor: count / (count - out.length),
        hasAdjustments: false,
        without: new Set(out),
        isUnusual: true,
      };
}
