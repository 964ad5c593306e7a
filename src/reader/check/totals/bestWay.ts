import type { RaterGroup, TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import { adjustmentsOf, compareTotals, isBelievable } from "./compareTotals.ts";
import { fittedWays } from "./fittedWays.ts";
import { raterMixes } from "./raterMixes.ts";
import type { TotalParts } from "./totalParts.ts";
import { waysOfTotal, type TotalWay } from "./totalWay.ts";

/**
 * The way that most of these totals follow; the first usual one where they show none.
 *
 * @param leaves - Indicators of the area that a partial total names; null for the whole.
 */
export function bestWay(
  result: TypedResult,
  own: readonly MeasureDraft[],
  sample: Int32Array,
  raters: ReadonlyMap<RaterGroup, number>,
  leaves: ReadonlySet<string> | null,
  parts: TotalParts,
): TotalWay {
  const indicators = [...new Set(own.map(({ indicatorId }) => indicatorId))];
  const ways = waysOfTotal({
    mixes: raterMixes(raters, parts.raterWeights),
    indicators,
    hasGaps: own.some(({ values }) => sample.some((row) => Number.isNaN(values[row] ?? NaN))),
    adjustments: parts.events.length === 0 ? [false] : parts.areEventsBeside ? [false, true] : [true, false],
    hasOtherScales: indicators.some((id) => parts.topOf(id) !== 100 && !parts.preweighted.has(id)),
    hasPreweighted: indicators.some((id) => parts.preweighted.has(id)),
    areWeightsKnown: parts.areWeightsKnown,
    otherTotal: parts.otherTotal,
    wholeMarks: wholeMarksOf(indicators, parts),
    areaShare:
      leaves === null ? null : indicators.reduce((sum, id) => sum + (parts.globalOf.get(id) ?? 0), 0),
  });
  const first = ways.next().value as TotalWay;
  let best = { way: first, found: compareTotals(result, own, sample, first, parts) };
  if (best.found.agreeing === sample.length) return first;
  const fitted =
    parts.raterWeights.size > 0
      ? []
      : fittedWays(own, sample, entriesOf(result, sample, first, parts), first, parts);
  for (const way of [...ways, ...fitted]) {
    const found = compareTotals(result, own, sample, way, parts);
    const isBetter = found.agreeing > best.found.agreeing && isBelievable(way, found);
    const isFillingGaps = way.gaps !== "whole" && found.compared > best.found.compared;
    const gain = found.agreeing - best.found.agreeing;
    const more = found.compared - best.found.compared;
    if (isBetter && (!isFillingGaps || gain >= Math.max(Math.min(2, more), more / 2))) best = { way, found };
    if (best.found.agreeing === sample.length) break;
  }
  // The only total of the sheet, and it comes out with the points that stand beside it.
  if (sample.length === 1 && best.found.agreeing === 0) {
    const way = { ...first, hasAdjustments: true };
    if (parts.events.length > 0 && compareTotals(result, own, sample, way, parts).agreeing === 1) return way;
  }
  return best.way;
}

/** The typed totals without these points. */
function entriesOf(
  result: TypedResult,
  rows: Int32Array,
  way: TotalWay,
  parts: TotalParts,
): readonly number[] {
  const adjustments = adjustmentsOf(result, way, parts);
  return Array.from(rows, (row) => {
    const typed = result.values[row];
    return typeof typed === "number" ? typed - (adjustments.get(row) ?? 0) : NaN;
  });
}

function wholeMarksOf(
  indicators: readonly string[],
  { nodes, topOf, areWeightsKnown, otherTotal }: TotalParts,
): number | null {
  // Without a weight of its own the best of the columns for marks weighs an item.
  const areMarked = areWeightsKnown && otherTotal === null;
  const weighed = nodes.filter(
    ({ id, weight }) => (weight === null ? areMarked : weight.marks !== undefined) && indicators.includes(id),
  );
  return indicators.length > 0 && weighed.length === indicators.length
    ? indicators.reduce((sum, id) => sum + topOf(id) / 100, 0)
    : null;
}
