import type { NodeDraft } from "../join/joinIndicators.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { ReportScale } from "../report/readReport.ts";
import { canonicalText } from "../text/canonicalText.ts";

/** How the entries of an indicator lie. */
export interface Spread {
  readonly min: number;
  readonly max: number;
  readonly count: number;
  readonly areWhole: boolean;
  readonly hasPercents: boolean;
  readonly above100: number;
}

/** A scale, and what told it. */
export interface FoundScale {
  readonly min: number;
  readonly max: number;
  readonly source: ReportScale["source"];
}

/** Looks at all entries of an indicator. */
export function spreadOf(measures: readonly MeasureDraft[]): Spread {
  let [min, max, count, areWhole, hasPercents, above100] = [Infinity, -Infinity, 0, true, false, 0];
  for (const { values, percents } of measures) {
    hasPercents ||= percents !== null;
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      count += 1;
      if (value < min) min = value;
      if (value > max) max = value;
      if (value > 100) above100 += 1;
      if (areWhole && !Number.isInteger(value)) areWhole = false;
    }
  }
  return { min, max, count, areWhole, hasPercents, above100 };
}

/** The scale on which most indicators are: the bucket of the median of their greatest values. */
export function usualTop(spreads: readonly Spread[]): number {
  const tops = spreads.flatMap(({ count, max }) => (count > 0 ? [bucket(max)] : [])).sort((a, b) => a - b);
  return tops[Math.floor(tops.length / 2)] ?? 100;
}

const bucket = (max: number): number => (max <= 1 ? 1 : max <= 5 ? 5 : max <= 10 ? 10 : 100);

/** Points of attainment may exceed 100: several do, or the name or a target beside it says what it is. */
function isAttainment(
  node: NodeDraft,
  { max, count, above100, hasPercents }: Spread,
  isMeasured: boolean,
): boolean {
  if (max <= 100 || max > 150) return false;
  const isNamed = /率|达成|完成|attain|achiev|target/iu.test(canonicalText(node.name));
  return isMeasured || isNamed || hasPercents || (above100 >= 2 && above100 >= count * 0.1);
}

/**
 * Which scale are these entries on? Full marks and headers tell it; else the values themselves.
 *
 * @param usual - Top of the scale that most indicators of the workbook are on.
 * @param isMeasured - A target or an actual stands beside the entries.
 */
export function decideScale(node: NodeDraft, spread: Spread, usual: number, isMeasured: boolean): FoundScale {
  const hinted = node.mentions.find(({ scale }) => scale !== null)?.scale ?? null;
  const points = node.weight?.isPoints === true ? node.weight.share * 100 : null;
  const isPreweighted = node.mentions.some((mention) => mention.isPreweighted);
  if (isPreweighted && node.weight !== null)
    return { min: 0, max: Number((node.weight.share * 100).toPrecision(12)), source: "weights" };
  if (points !== null && spread.max <= points * 1.2 + 1e-9)
    return { min: 0, max: Number(points.toPrecision(12)), source: "weights" };
  if (hinted !== null && spread.max <= hinted.max * 1.5)
    return { ...hinted, min: hinted.min, source: "header" };
  if (isAttainment(node, spread, isMeasured))
    return { min: 0, max: spread.max <= 120 ? 120 : 150, source: "values" };
  if (spread.count === 0 || spread.hasPercents) return { min: 0, max: 100, source: "values" };
  const top = bucket(spread.max);
  if (top === 1)
    return spread.areWhole && usual === 1
      ? { min: 0, max: 1, source: "values" }
      : usual <= 1
        ? { min: 0, max: 1, source: "values" }
        : usual <= 10
          ? topScale(usual, spread)
          : { min: 0, max: 1, source: "values" };
  if (top < usual && usual <= 10) return topScale(usual, spread);
  if (top < 100 && usual === 100 && spread.count < 3) return { min: 0, max: 100, source: "values" };
  return topScale(top, spread);
}

const topScale = (top: number, spread: Spread): FoundScale => ({
  min: spread.min < 1 || top > 10 ? 0 : top <= 10 ? 1 : 0,
  max: top,
  source: "values",
});
